package city.accord.attendee.registration;

import city.accord.attendee.Category;
import city.accord.attendee.CategoryStore;
import city.accord.attendee.DataKind;
import city.accord.attendee.KeptFor;
import city.accord.attendee.PrivacyRules;
import city.accord.attendee.PrivacySettings;
import city.accord.audit.Retention;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What anybody may read of what is kept of guests, from the forms and rules as they are. */
@Stateless
@PermitAll
public class PrivacyPages {

  @Inject private Summits summits;
  @Inject private PrivacyRules rules;
  @Inject private CategoryStore categories;
  @Inject private FormStore forms;

  /**
   * What is kept of guests of the summit at hand. Of the forms, those are told of that guests may
   * see: with an open form, or of delegations; and of their fields those that guests see.
   */
  public ToldPrivacy told() {
    Summit summit = summits.current();
    PrivacySettings said = rules.of(summit.id());
    return new ToldPrivacy(
        said.contact(),
        said.email(),
        Stream.of(DataKind.values()).map(kind -> kind(kind, said, summit)).toList(),
        categories.all().stream()
            .filter(this::isShown)
            .map(category -> form(category, summit))
            .filter(form -> !form.fields().isEmpty())
            .toList(),
        Retention.auditDays());
  }

  private boolean isShown(Category category) {
    return category.isOfDelegations() || forms.form(category.id()) != null;
  }

  private static ToldPrivacy.Kind kind(DataKind kind, PrivacySettings said, Summit summit) {
    KeptFor keptFor = said.rules().get(kind).keptFor();
    return new ToldPrivacy.Kind(
        kind, said.rules().get(kind).purpose(), keptFor, goesOn(keptFor, summit));
  }

  private ToldPrivacy.Form form(Category category, Summit summit) {
    List<ToldPrivacy.Field> fields =
        forms.guestRows(category.id()).stream()
            .filter(row -> row.kind().isKeptByItself())
            .map(
                row ->
                    new ToldPrivacy.Field(
                        row.kind(),
                        row.label(),
                        row.purpose(),
                        row.keptFor(),
                        goesOn(row.keptFor(), summit)))
            .toList();
    return new ToldPrivacy.Form(category.name(), fields);
  }

  private static LocalDate goesOn(KeptFor keptFor, Summit summit) {
    return keptFor.goesOn(summit.lastDay()).orElse(null);
  }
}
