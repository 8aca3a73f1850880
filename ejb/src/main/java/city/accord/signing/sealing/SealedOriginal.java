package city.accord.signing.sealing;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Sha256;
import city.accord.signing.seal.Sealed;
import city.accord.signing.seal.SealedSet;
import city.accord.signing.verify.SealedPages;
import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Version;

/**
 * A document of a seal beside the original that is deposited: a party's own original, which names
 * that party first, or the certified copy. Its manifest and fingerprint are those of the seal.
 */
@Entity
public class SealedOriginal {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long ceremonyId;

  @Enumerated(EnumType.STRING)
  private SealedPages.Kind kind;

  private int firstSlot;

  @Lob
  @Basic(fetch = FetchType.LAZY)
  private byte[] pdf;

  private String pdfSha256;
  private int pdfSize;
  private boolean timestamped;

  protected SealedOriginal() {}

  SealedOriginal(long ceremonyId, SealedSet.Other other) {
    this.ceremonyId = ceremonyId;
    kind = other.kind();
    firstSlot = other.first();
    renew(other.sealed());
  }

  /** Takes over the file with later timestamps; what it seals stays. */
  final void renew(Sealed later) {
    pdf = later.pdf().clone();
    pdfSha256 = Sha256.hex(pdf);
    pdfSize = pdf.length;
    timestamped = later.timestamped();
  }

  public Long id() {
    return id;
  }

  public long ceremonyId() {
    return ceremonyId;
  }

  public SealedPages.Kind kind() {
    return kind;
  }

  /** The position of the slot that it names first. */
  public int firstSlot() {
    return firstSlot;
  }

  public String pdfSha256() {
    return pdfSha256;
  }

  /** In bytes. */
  public int pdfSize() {
    return pdfSize;
  }

  public byte[] pdf() {
    return pdf.clone();
  }

  /** Whether a timestamp authority has witnessed the time. */
  public boolean isTimestamped() {
    return timestamped;
  }
}
