package city.accord.signing.escrow;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/** The full series of a ceremony, closed to everyone but the holder of the escrow key. */
@Entity
@Table(name = "ink_escrow")
public class EscrowedInk {

  @Id private long ceremonyId;
  private String certificate;

  @Lob
  @Basic(fetch = FetchType.LAZY)
  private byte[] content;

  private Instant handedOverAt;

  protected EscrowedInk() {}

  /**
   * @param certificate the holder's, PEM: whose key opens it
   */
  EscrowedInk(long ceremonyId, String certificate, byte[] content, Instant at) {
    this.ceremonyId = ceremonyId;
    this.certificate = certificate;
    this.content = content;
    this.handedOverAt = at;
  }

  byte[] content() {
    return content.clone();
  }

  Instant handedOverAt() {
    return handedOverAt;
  }
}
