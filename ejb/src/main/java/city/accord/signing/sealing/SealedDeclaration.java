package city.accord.signing.sealing;

import city.accord.Sha256;
import city.accord.signing.seal.Sealed;
import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** A declaration as it left the house: one for each ceremony, made once. */
@Entity
public class SealedDeclaration {

  @Id private long ceremonyId;
  @Version private int version;

  @Lob
  @Basic(fetch = FetchType.LAZY)
  private byte[] pdf;

  @Basic(fetch = FetchType.LAZY)
  private String manifest;

  private String pdfSha256;
  private int pdfSize;
  private int manifestSize;
  private String fingerprint;
  private Instant sealedAt;
  private boolean timestamped;

  protected SealedDeclaration() {}

  SealedDeclaration(long ceremonyId, Sealed sealed) {
    this.ceremonyId = ceremonyId;
    take(sealed.pdf());
    manifest = sealed.manifest();
    manifestSize = manifest.getBytes(StandardCharsets.UTF_8).length;
    fingerprint = sealed.fingerprint();
    sealedAt = sealed.sealedAt();
    timestamped = sealed.timestamped();
  }

  /** Takes over the file with later timestamps; what it seals stays. */
  void renew(Sealed later) {
    take(later.pdf());
    timestamped = later.timestamped();
  }

  /** What pages say of the file is kept beside it: nobody hashes it to look at a page. */
  private void take(byte[] file) {
    pdf = file;
    pdfSha256 = Sha256.hex(file);
    pdfSize = file.length;
  }

  Sealed sealed() {
    return new Sealed(pdf(), manifest, fingerprint, sealedAt, timestamped);
  }

  public long ceremonyId() {
    return ceremonyId;
  }

  public byte[] pdf() {
    return pdf.clone();
  }

  public String manifest() {
    return manifest;
  }

  /** SHA-256 of the manifest, in hexadecimal. */
  public String fingerprint() {
    return fingerprint;
  }

  public Instant sealedAt() {
    return sealedAt;
  }

  /** Whether a timestamp authority has witnessed the time. */
  public boolean isTimestamped() {
    return timestamped;
  }
}
