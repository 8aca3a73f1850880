package city.accord.web.attendee;

import city.accord.Right;
import city.accord.attendee.AttendeeRow;
import city.accord.attendee.AttendeeStatus;
import city.accord.attendee.Badges;
import city.accord.attendee.Lack;
import city.accord.attendee.logistics.TravelDetails;
import city.accord.attendee.logistics.TravelPlans;
import city.accord.attendee.view.PeopleColumn;
import city.accord.web.CurrentSummit;
import city.accord.web.DateFormats;
import city.accord.web.Site;
import city.accord.web.attendee.logistics.TravelWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the columns of a list of people say of each, on the page and in a file alike. */
@Named
@RequestScoped
public class PeopleCells {

  @Inject private AttendeesPage list;
  @Inject private Badges badges;
  @Inject private TravelPlans plans;
  @Inject private TravelWords travelWords;
  @Inject private CurrentSummit current;
  @Inject private DateFormats dates;
  @Inject private Site site;

  private List<AttendeeRow> people;
  private Map<Long, TravelDetails> travel;
  private Set<Long> badged;
  private List<Lack> lacks;

  /** Speaks of these people from now on, rather than of those of the page. */
  void of(List<AttendeeRow> these) {
    people = these;
    travel = null;
  }

  /** What a column says of a person; "" where there is nothing to say. */
  public String text(PeopleColumn column, AttendeeRow row) {
    return switch (column) {
      case NATIVE_NAME -> row.name().nativeName() == null ? "" : row.name().nativeName();
      case TITLE -> site.say(row.name().title());
      case AFFILIATION -> site.say(row.affiliation().name());
      case CATEGORY -> site.say(row.categoryName());
      case STATUS -> site.say("attendee.status-" + row.status().name());
      case EMAIL -> row.email() == null ? "" : row.email();
      case ARRIVAL -> travelWords.journey(travel(row).arrival());
      case DEPARTURE -> travelWords.journey(travel(row).departure());
      case BADGE -> isBadged(row) ? site.say("attendee.badged") : "";
      case REGISTERED -> row.registeredAt() == null ? "" : dates.moment(row.registeredAt());
      case MISSING -> missing(row);
    };
  }

  private String missing(AttendeeRow row) {
    if (lacks == null) lacks = Lack.all(current.require().languages());
    return lacks.stream()
        .filter(lack -> isLacking(row, lack))
        .map(list::say)
        .collect(Collectors.joining(" · "));
  }

  /** As the filters of the list decide it. */
  private boolean isLacking(AttendeeRow row, Lack lack) {
    return switch (lack.kind()) {
      case PHOTO -> row.photoHash() == null;
      case EMAIL -> row.email() == null;
      case BADGE -> row.status() == AttendeeStatus.APPROVED && !isBadged(row);
      case ARRIVAL ->
          site.may(Right.PEOPLE)
              && row.affiliation().delegationId() != null
              && !current.require().isHost(row.affiliation().name())
              && travel(row).arrival().at() == null;
      case TITLE -> row.name().title().exactly(lack.language()).isEmpty();
    };
  }

  private boolean isBadged(AttendeeRow row) {
    if (badged == null) badged = badges.holders();
    return badged.contains(row.id());
  }

  private TravelDetails travel(AttendeeRow row) {
    if (people == null) people = list.getRows();
    if (travel == null)
      travel = plans.of(people.stream().map(AttendeeRow::id).collect(Collectors.toSet()));
    return travel.getOrDefault(row.id(), TravelDetails.NONE);
  }
}
