package city.accord.table;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Which field officers chose for columns of a name; remembered for the next file of the kind. */
@Entity
@Table(name = "table_column_choice")
public class ColumnChoice {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  private long summitId;
  private String kind;
  private String name;
  private String field;

  protected ColumnChoice() {}

  ColumnChoice(long summitId, String kind, String name) {
    this.summitId = summitId;
    this.kind = kind;
    this.name = name;
  }

  /**
   * @param chosen the name of a field, or "" where such columns are left out
   */
  void choose(String chosen) {
    field = chosen;
  }

  String name() {
    return name;
  }

  String field() {
    return field;
  }
}
