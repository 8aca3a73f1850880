package city.accord.attendee.registration;

import city.accord.ChangedMeanwhile;
import city.accord.NotThere;
import city.accord.Refused;
import city.accord.Right;
import city.accord.attendee.Category;
import city.accord.attendee.CategoryStore;
import city.accord.audit.AuditTrail;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The registration forms of the summit at hand, as organisers arrange them. */
@Stateless
@RolesAllowed(Right.PEOPLE)
public class Forms {

  @PersistenceContext private EntityManager em;
  @Inject private CategoryStore categories;
  @Inject private FormStore forms;
  @Inject private AuditTrail audit;

  /** What the category of a form is called. */
  @RolesAllowed({Right.PEOPLE, Right.READ})
  public LocalizedText name(String category) {
    return categories.require(category).name();
  }

  /** The fields in their order, those for officers among them. */
  @RolesAllowed({Right.PEOPLE, Right.READ})
  public List<FieldRow> fields(String category) {
    return forms.rows(categories.require(category).id());
  }

  @RolesAllowed({Right.PEOPLE, Right.READ})
  public OpenFormSettings settings(String category) {
    RegistrationForm form = forms.form(categories.require(category).id());
    return form == null
        ? new OpenFormSettings(0, false, null, null, null, LocalizedText.EMPTY)
        : form.settings();
  }

  /**
   * Says whether and how people register by the category's link.
   *
   * @throws ChangedMeanwhile where somebody else has said otherwise since the form was shown
   */
  public void open(String category, OpenFormSettings settings) {
    Category described = categories.require(category);
    RegistrationForm form = forms.form(described.id());
    ChangedMeanwhile.check(settings.version(), form == null ? 0 : form.version());
    if (form == null) {
      form = new RegistrationForm(described.id());
      form.describe(settings);
      em.persist(form);
    } else form.describe(settings);
    audit.record("registration.form-set", category, null);
  }

  /** Saves fields in the order of the list, and adds those that are new. */
  public void save(String category, List<FieldRow> rows) {
    long id = categories.require(category).id();
    Map<Long, FormField> known = new HashMap<>();
    forms.fields(id).forEach(field -> known.put(field.id(), field));
    requireChoicesBefore(rows);
    List<FormField> saved = new ArrayList<>();
    int position = 0;
    for (FieldRow row : rows) {
      position++;
      if (row.id() == null) {
        FormField added = new FormField(id, row, position);
        em.persist(added);
        saved.add(added);
        continue;
      }
      FormField field = known.get(row.id());
      if (field == null) throw new NotThere(row.id());
      ChangedMeanwhile.check(row.version(), field.version());
      field.describe(row, position);
      saved.add(field);
    }
    requireOptions(saved.stream().map(field -> field.row(0)).toList());
    audit.record("registration.form-saved", category, String.valueOf(rows.size()));
  }

  /** A field depends on a choice that the guest has made already, further up. */
  private static void requireChoicesBefore(List<FieldRow> rows) {
    Map<Long, Integer> places = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      FieldRow row = rows.get(i);
      if (row.shownWith() != null && !places.containsKey(row.shownWith()))
        throw new ChoiceComesLater(row.label());
      if (row.id() != null) places.put(row.id(), i);
    }
  }

  /**
   * A field depends on an option that there is; otherwise nobody would ever be asked.
   *
   * @throws OptionNeeded where the option was taken from its choice
   */
  static void requireOptions(List<FieldRow> rows) {
    Map<Long, FieldRow> byId = new HashMap<>();
    rows.forEach(row -> byId.put(row.id(), row));
    for (FieldRow row : rows) {
      if (row.shownWith() == null) continue;
      FieldRow choice = byId.get(row.shownWith());
      if (!choice.hasOption(row.shownAtOption()))
        throw new OptionNeeded(row.label(), choice.label());
    }
  }

  /** Removes a field with all answers to it. */
  public void remove(String category, long field) {
    Map<Long, FormField> known =
        forms.fields(categories.require(category).id()).stream()
            .collect(Collectors.toMap(FormField::id, Function.identity()));
    FormField removed = known.get(field);
    if (removed == null) throw new NotThere(field);
    em.remove(removed);
    audit.record("registration.field-removed", category, removed.row(0).label().in(Language.EN));
  }

  /** A field cannot depend on a choice that comes after it. */
  public static class ChoiceComesLater extends Refused {

    private static final long serialVersionUID = 1;

    public ChoiceComesLater(LocalizedText label) {
      super(label);
    }
  }

  /** An option was removed with which another field is asked. */
  public static class OptionNeeded extends Refused {

    private static final long serialVersionUID = 1;

    public OptionNeeded(LocalizedText asked, LocalizedText choice) {
      super(asked, choice);
    }
  }
}
