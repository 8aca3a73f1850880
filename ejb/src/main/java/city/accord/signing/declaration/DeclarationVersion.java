package city.accord.signing.declaration;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Sha256;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** A declaration as it was frozen: never changed again, known by the hash of its content. */
@Entity
public class DeclarationVersion {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @ManyToOne private Declaration declaration;
  private int number;
  private String content;
  private String contentHash;
  private Instant frozenAt;
  private String frozenBy;
  private String unevenReason;

  protected DeclarationVersion() {}

  DeclarationVersion(
      Declaration declaration,
      int number,
      DeclarationContent content,
      Instant frozenAt,
      String frozenBy,
      String unevenReason) {
    this.declaration = declaration;
    this.number = number;
    this.content = content.canonical();
    this.contentHash = Sha256.hex(this.content);
    this.frozenAt = frozenAt;
    this.frozenBy = frozenBy;
    this.unevenReason = unevenReason;
  }

  public DeclarationContent content() {
    return DeclarationContent.parse(content);
  }

  /** The canonical JSON (RFC 8785) itself. */
  public String canonicalContent() {
    return content;
  }

  /** SHA-256 of the canonical content, in hexadecimal. */
  public String contentHash() {
    return contentHash;
  }

  /** Why its languages have different numbers of commitments; null where they have not. */
  public String unevenReason() {
    return unevenReason;
  }

  public Long id() {
    return id;
  }

  public Declaration declaration() {
    return declaration;
  }

  public int number() {
    return number;
  }

  public Instant frozenAt() {
    return frozenAt;
  }

  public String frozenBy() {
    return frozenBy;
  }
}
