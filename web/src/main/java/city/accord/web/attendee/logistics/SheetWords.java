package city.accord.web.attendee.logistics;

import city.accord.attendee.logistics.SheetRow;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import city.accord.web.DateFormats;
import city.accord.web.Site;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;

/** The words of the lines of a sheet. */
@Dependent
class SheetWords {

  @Inject private Site site;
  @Inject private DateFormats dates;
  @Inject private TravelWords travel;

  private Boolean changing;
  private String people;

  /** Whether the reader may change anything. */
  boolean isChanging() {
    if (changing == null) changing = !site.isReadOnly();
    return changing;
  }

  String address(long person) {
    if (people == null) people = site.to("/desk/attendees/");
    return people + person;
  }

  String say(LocalizedText text) {
    return site.say(text);
  }

  String tick(PersonName name) {
    return site.say("attendee.tick-one", name.in(site.getLanguage()));
  }

  String time(Instant at) {
    return dates.time(at);
  }

  String iso(Instant at) {
    return dates.iso(at);
  }

  String interpreted(Language language) {
    return site.say("travel.interpreted", travel.language(language));
  }

  String car(SheetRow row) {
    return row.car().isKnown() ? travel.car(row.car()) : site.say("travel.car-" + row.need());
  }
}
