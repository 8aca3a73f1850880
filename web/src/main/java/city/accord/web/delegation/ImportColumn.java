package city.accord.web.delegation;

import city.accord.delegation.imports.DelegationField;
import java.util.List;

/** A column of an uploaded list while a form says what it holds. */
public class ImportColumn {

  private final String name;
  private final List<String> examples;
  private DelegationField field;

  ImportColumn(String name, List<String> examples, DelegationField field) {
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

  public DelegationField getField() {
    return field;
  }

  public void setField(DelegationField field) {
    this.field = field;
  }
}
