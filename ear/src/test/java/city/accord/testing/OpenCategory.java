package city.accord.testing;

import city.accord.attendee.Categories;
import city.accord.attendee.CategoryRow;
import city.accord.attendee.registration.FieldKind;
import city.accord.attendee.registration.FieldRow;
import city.accord.attendee.registration.Forms;
import city.accord.attendee.registration.OpenFormSettings;
import city.accord.summit.Hue;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A category of a test's own, with a form that is open to the world. */
@Dependent
public class OpenCategory {

  private static final LocalizedText NONE = LocalizedText.EMPTY;

  @Inject private AsOrganiser organiser;
  @Inject private AnySummit summit;
  @Inject private Categories categories;
  @Inject private Forms forms;

  private String name;
  private String code;

  /** Makes the category and opens its form, to as many as like and for ever. */
  public void opens() {
    summit.takesPlace();
    name = "Reporter" + System.nanoTime();
    code = made(name);
    open(null, null);
  }

  public String name() {
    return name;
  }

  public String code() {
    return code;
  }

  /** Makes and answers one more category, which has no form. */
  public String another() {
    return made(name + "b");
  }

  /** Opens the form to so many people, until then; null for no limit. */
  public void open(Integer most, Instant closesAt) {
    int version = organiser.get(() -> forms.settings(code)).version();
    OpenFormSettings settings =
        new OpenFormSettings(version, true, most, null, closesAt, LocalizedText.EMPTY);
    organiser.run(() -> forms.open(code, settings));
  }

  /** Opens the form to so many people, and lets others wait. */
  public void openWithWaitingList(int most, int hoursToAnswer) {
    int version = organiser.get(() -> forms.settings(code)).version();
    OpenFormSettings settings =
        new OpenFormSettings(version, true, most, null, null, NONE, hoursToAnswer);
    organiser.run(() -> forms.open(code, settings));
  }

  /** Adds a field at the end of the form; answers its id. */
  public long field(FieldKind kind, String label, boolean officersOnly) {
    List<FieldRow> rows = new ArrayList<>(organiser.get(() -> forms.fields(code)));
    LocalizedText called = LocalizedText.of(Language.EN, label);
    rows.add(
        new FieldRow(
            null,
            0,
            kind,
            called,
            NONE,
            NONE,
            List.of(),
            false,
            officersOnly,
            null,
            null,
            null,
            0));
    organiser.run(() -> forms.save(code, rows));
    List<FieldRow> saved = organiser.get(() -> forms.fields(code));
    return saved.get(saved.size() - 1).id();
  }

  /** Words a consent anew. */
  public void word(long consent, String version) {
    List<FieldRow> rows = new ArrayList<>();
    for (FieldRow row : organiser.get(() -> forms.fields(code)))
      rows.add(row.id() == consent ? worded(row, version) : row);
    organiser.run(() -> forms.save(code, rows));
  }

  private static FieldRow worded(FieldRow row, String version) {
    return new FieldRow(
        row.id(),
        row.version(),
        row.kind(),
        row.label(),
        row.help(),
        row.lines(),
        row.options(),
        row.required(),
        row.officersOnly(),
        version,
        row.shownWith(),
        row.shownAtOption(),
        row.answers(),
        row.purpose(),
        row.keptFor());
  }

  private String made(String called) {
    List<CategoryRow> all = new ArrayList<>(organiser.get(categories::all));
    LocalizedText name = LocalizedText.of(Language.EN, called);
    all.add(new CategoryRow(null, 0, null, name, Hue.OLIVE, true, false, null, 0));
    organiser.run(() -> categories.save(all));
    return called.toLowerCase(Locale.ROOT);
  }
}
