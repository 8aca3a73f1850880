package city.accord.attendee.view;

import city.accord.text.SearchText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A list of people that the officers of a summit keep under a name, and share. */
@Entity
@Table(name = "attendee_view")
public class PeopleView {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private long summitId;
  private String name;
  private String query;
  private String category;
  private String status;
  private String lacks;

  @Column(name = "columns_shown")
  private String columns;

  protected PeopleView() {}

  PeopleView(long summitId, String name, PeopleChoice choice) {
    this.summitId = summitId;
    this.name = name;
    show(choice);
  }

  final void show(PeopleChoice choice) {
    query = choice.query();
    category = choice.category();
    status = choice.status();
    lacks = choice.lacks();
    columns = PeopleColumn.words(choice.columns());
  }

  void rename(String other) {
    name = other;
  }

  /** Whether each word that is searched for is in this text, as {@link SearchText} writes it. */
  boolean searchesOnlyIn(String text) {
    return SearchText.words(query).stream().allMatch(text::contains);
  }

  void searchNobody() {
    query = "";
  }

  long summitId() {
    return summitId;
  }

  int version() {
    return version;
  }

  PeopleViewRow row() {
    return new PeopleViewRow(
        id,
        version,
        name,
        new PeopleChoice(query, category, status, lacks, PeopleColumn.of(columns)));
  }
}
