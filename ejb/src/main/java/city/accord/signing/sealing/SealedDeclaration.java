package city.accord.signing.sealing;

import city.accord.signing.seal.Sealed;
import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Version;
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

  private String fingerprint;
  private Instant sealedAt;
  private boolean timestamped;

  protected SealedDeclaration() {}

  SealedDeclaration(long ceremonyId, Sealed sealed) {
    this.ceremonyId = ceremonyId;
    pdf = sealed.pdf();
    manifest = sealed.manifest();
    fingerprint = sealed.fingerprint();
    sealedAt = sealed.sealedAt();
    timestamped = sealed.timestamped();
  }

  /** Takes over the file with later timestamps; what it seals stays. */
  void renew(Sealed later) {
    pdf = later.pdf();
    timestamped = later.timestamped();
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
