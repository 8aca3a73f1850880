package city.accord.programme;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import city.accord.text.LocalizedText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A kind of sessions that a summit names itself, such as a workshop. The programme treats it as one
 * of the kinds that are always there.
 */
@Entity
@Table(name = "session_kind")
public class OwnKind {

  /** A kind needs a name, in one language at least. */
  public static class KindWithoutName extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "name";
    }
  }

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long summitId;
  private int position;
  private LocalizedText name;

  @Enumerated(EnumType.STRING)
  private SessionKind nature;

  protected OwnKind() {}

  OwnKind(long summitId, int position, LocalizedText name, SessionKind nature) {
    this.summitId = summitId;
    describe(position, name, nature);
  }

  /**
   * @param newNature as which of the usual kinds it is treated
   */
  final void describe(int newPosition, LocalizedText newName, SessionKind newNature) {
    if (newName.isEmpty()) throw new KindWithoutName();
    position = newPosition;
    name = newName;
    nature = newNature;
  }

  Long id() {
    return id;
  }

  int version() {
    return version;
  }

  LocalizedText name() {
    return name;
  }

  SessionKind nature() {
    return nature;
  }
}
