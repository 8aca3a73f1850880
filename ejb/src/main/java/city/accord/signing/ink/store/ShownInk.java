package city.accord.signing.ink.store;

import city.accord.signing.stroke.Ink;
import city.accord.signing.stroke.PublicInk;
import city.accord.signing.stroke.Rhythm;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What everyone may see of one confirmed signature, kept from the seal on. */
@Entity
@Table(name = "ink_shown")
public class ShownInk {

  @Id private long slotId;
  private long ceremonyId;
  private int attempt;
  private byte[] content;
  private byte[] rhythm;

  protected ShownInk() {}

  public ShownInk(long ceremonyId, long slotId, long attempt, Ink ink) {
    this.ceremonyId = ceremonyId;
    this.slotId = slotId;
    this.attempt = (int) attempt;
    this.content = ink.toPublic().canonicalBytes();
    this.rhythm = Rhythm.of(ink).bytes();
  }

  Long slot() {
    return slotId;
  }

  public PublicInk ink() {
    return PublicInk.of(content);
  }

  public Rhythm rhythm() {
    return Rhythm.of(rhythm);
  }

  public Chunk chunk(int round, long seq) {
    return new Chunk(seq, slotId, new InkPosition(round, attempt, 0, 0), Chunk.Kind.SHOWN, content);
  }
}
