package city.accord.programme;

import city.accord.attendee.Attendee;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The sessions that a guest has starred on the page of their own. Unless they say no, a letter
 * tells them when a release moves, changes or cancels one.
 */
@Entity
@Table(name = "star_list")
public class StarList {

  @Id private long attendeeId;

  @OneToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "attendee_id", insertable = false, updatable = false)
  private Attendee attendee;

  @Version private int version;
  private boolean letters;

  @ElementCollection
  @CollectionTable(name = "star_list_session", joinColumns = @JoinColumn(name = "attendee_id"))
  @Column(name = "slug")
  private Set<String> slugs = new HashSet<>();

  protected StarList() {}

  StarList(Attendee attendee) {
    this.attendee = attendee;
    this.attendeeId = attendee.id();
    this.letters = true;
  }

  /** Stars these from now on, and no others. */
  void star(Collection<String> sessions, boolean withLetters) {
    slugs.retainAll(sessions);
    slugs.addAll(sessions);
    letters = withLetters;
  }

  /** What another record of the same person starred is starred here as well. */
  void take(StarList other) {
    slugs.addAll(other.slugs);
    letters = letters && other.letters;
  }

  Attendee attendee() {
    return attendee;
  }

  Set<String> slugs() {
    return Set.copyOf(slugs);
  }

  boolean isWithLetters() {
    return letters;
  }
}
