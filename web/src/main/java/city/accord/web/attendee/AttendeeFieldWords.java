package city.accord.web.attendee;

import city.accord.delegation.imports.AttendeeField;
import city.accord.text.Language;
import city.accord.web.Site;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What the columns of a list of people are called. */
@Dependent
class AttendeeFieldWords {

  @Inject private Site site;

  String name(AttendeeField field) {
    String name = site.say("attendee.field-" + field.kind().name());
    return field.language() == null
        ? name
        : site.say("attendee.field-in", name, field.language().ownName());
  }

  String order(String order) {
    return site.say("attendee.import-order-" + order);
  }

  /** What stands in a column of the template, or null. */
  String example(AttendeeField field) {
    return switch (field.kind()) {
      case FAMILY -> site.say("attendee.example-FAMILY");
      case GIVEN -> site.say("attendee.example-GIVEN");
      case NATIVE_NAME -> site.say("attendee.example-NATIVE_NAME");
      case EMAIL -> site.say("attendee.example-EMAIL");
      case TITLE -> title(field.language());
      case AFFILIATION -> affiliation(field.language());
      default -> null;
    };
  }

  private String title(Language language) {
    if (language.equals(Language.EN)) return site.say("attendee.example-TITLE-en");
    return language.equals(Language.ZH_HANT) ? site.say("attendee.example-TITLE-zh") : null;
  }

  private String affiliation(Language language) {
    if (language.equals(Language.EN)) return site.say("attendee.example-AFFILIATION-en");
    return language.equals(Language.ZH_HANT) ? site.say("attendee.example-AFFILIATION-zh") : null;
  }
}
