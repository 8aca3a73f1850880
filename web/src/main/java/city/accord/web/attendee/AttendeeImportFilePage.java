package city.accord.web.attendee;

import city.accord.attendee.Categories;
import city.accord.attendee.CategoryRow;
import city.accord.attendee.KeptAttendee;
import city.accord.delegation.imports.AttendeeField;
import city.accord.delegation.imports.AttendeeImports;
import city.accord.delegation.imports.CheckedAttendee;
import city.accord.delegation.imports.LikelyAttendee;
import city.accord.table.CheckedUpload;
import city.accord.web.Site;
import city.accord.web.table.UploadedTablePage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An uploaded list of people: its columns, its rows with whom they may be already, how far its
 * import is, and its undoing.
 */
@Named
@RequestScoped
public class AttendeeImportFilePage extends UploadedTablePage<CheckedAttendee> {

  /** A part takes a second; a server that was stopped takes none of them. */
  private static final Duration HALTED = Duration.ofSeconds(30);

  @Inject private AttendeeImports imports;
  @Inject private Categories categories;
  @Inject private AttendeeFieldWords words;
  @Inject private Clock clock;
  @Inject private Site site;

  private Map<String, AttendeeField> fields;
  private String usualCategory;
  private String category;
  private List<KeptAttendee> kept;

  @Override
  protected String address() {
    return "/desk/attendees/import";
  }

  @Override
  protected CheckedUpload<CheckedAttendee> look(long id) {
    usualCategory = imports.category(id);
    category = usualCategory.isEmpty() ? null : usualCategory;
    return imports.look(id);
  }

  @Override
  protected void assign(long id, List<String> columns) {
    imports.assign(id, columns, category, answers());
  }

  /** Of the rows that the form shows: whom the officer has seen who is another person, or null. */
  private Map<Integer, String> answers() {
    Map<Integer, String> answers = new HashMap<>();
    sent("shown").forEach(row -> answers.put(Integer.valueOf(row), null));
    sent("another")
        .map(answer -> answer.split(":", 2))
        .forEach(answer -> answers.put(Integer.valueOf(answer[0]), answer[1]));
    return answers;
  }

  /** What the form brings under a name, but for what no page of ours sends. */
  private static Stream<String> sent(String name) {
    String[] values =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterValuesMap()
            .get(name);
    return values == null
        ? Stream.empty()
        : Stream.of(values).filter(value -> value.matches("\\d{1,6}(:[\\d ]*)?"));
  }

  @Override
  protected boolean isChanged() {
    Map<Integer, String> answers = answers();
    return super.isChanged()
        || !Objects.equals(category, usualCategory.isEmpty() ? null : usualCategory)
        || getUpload().rows().stream()
            .filter(row -> answers.containsKey(row.row()))
            .anyMatch(row -> row.confirmed() != (answers.get(row.row()) != null));
  }

  @Override
  protected void run(long id) {
    imports.run(id);
  }

  /** Goes on with an import that has come to a halt. */
  public void goOn() {
    imports.run(getUpload().id());
    site.goTo(here());
  }

  /** Ends an import where it is. */
  public void stop() {
    imports.stop(getUpload().id());
    site.goTo(here());
  }

  @Override
  protected void undo(long id) {
    imports.undo(id);
  }

  @Override
  protected List<AttendeeField> fields() {
    return imports.fields();
  }

  @Override
  public String say(String field) {
    if (fields == null)
      fields = fields().stream().collect(Collectors.toMap(AttendeeField::name, one -> one));
    return words.name(fields.get(field));
  }

  @Override
  protected boolean isAsked(CheckedAttendee row) {
    return row.isAsked();
  }

  /** Who somebody is who may be the person of a row, in a few words. */
  public String who(LikelyAttendee likely) {
    String key = likely.id() == null ? "row" : likely.sameEmail() ? "same-email" : "same-name";
    return site.say("attendee.import-" + key, likely.name().in(site.getLanguage()), likely.row());
  }

  /** Why somebody stays when the import is undone. */
  public String why(KeptAttendee person) {
    return person.reasons().stream()
        .map(reason -> site.say("attendee.kept-" + reason))
        .collect(Collectors.joining(" "));
  }

  /** Who stays when the import is undone, or has stayed. */
  public List<KeptAttendee> getKept() {
    if (kept == null) kept = imports.kept(getUpload().id());
    return kept;
  }

  /** Whether the import has not gone on for so long that nobody is at it. */
  public boolean isHalted() {
    return getUpload().isRunning() && getUpload().movedAt().isBefore(clock.instant().minus(HALTED));
  }

  /** Whether no column holds a name, without which there is nothing to check. */
  public boolean isWithoutName() {
    return Stream.of(AttendeeField.FAMILY, AttendeeField.NAME)
        .noneMatch(field -> getUpload().columns().contains(field.name()));
  }

  /** Whether no column holds the category, so that one has to be chosen for all. */
  public boolean isWithoutCategory() {
    return !getUpload().columns().contains(AttendeeField.CATEGORY.name());
  }

  public List<CategoryRow> getCategories() {
    return categories.all();
  }

  public String getCategory() {
    return category;
  }

  public void setCategory(String category) {
    this.category = category;
  }
}
