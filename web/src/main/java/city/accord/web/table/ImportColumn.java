package city.accord.web.table;

import java.util.List;

/** A column of an uploaded table while a form says what it holds. */
public class ImportColumn {

  private final String name;
  private final List<String> examples;
  private String field;

  ImportColumn(String name, List<String> examples, String field) {
    this.name = name;
    this.examples = examples;
    this.field = field;
  }

  public String getName() {
    return name;
  }

  public List<String> getExamples() {
    return examples;
  }

  /** The name of the field that it holds, or null where it is left out. */
  public String getField() {
    return field;
  }

  public void setField(String field) {
    this.field = field == null || field.isEmpty() ? null : field;
  }
}
