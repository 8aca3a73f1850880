package city.accord.web.delegation;

import city.accord.attendee.AttendeeRow;
import city.accord.attendee.logistics.TravelRow;
import city.accord.delegation.DelegationTravel;
import city.accord.delegation.OwnDelegation;
import city.accord.text.Language;
import city.accord.web.CurrentSummit;
import city.accord.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The members of a delegation, as its focal point sees them: who they are, what each lacks. */
@Named
@RequestScoped
public class OwnMembersPage {

  @Inject private OwnDelegation delegation;
  @Inject private DelegationTravel travel;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.token}")
  private String token;

  private List<AttendeeRow> members;
  private Set<Long> incomplete;
  private Set<Long> withoutArrival;

  public List<AttendeeRow> getMembers() {
    if (members == null) members = delegation.members(token);
    return members;
  }

  /** What a member still lacks, in words; "" where nothing. */
  public String lacks(AttendeeRow member) {
    List<String> missing =
        site.getLanguages().stream()
            .filter(language -> member.name().title().exactly(language).isEmpty())
            .map(Language::ownName)
            .map(name -> site.say("attendee.lacks-title", name))
            .collect(Collectors.toList());
    if (member.photoHash() == null) missing.add(0, site.say("attendee.lacks-photo"));
    if (isIncomplete(member)) missing.add(site.say("registration.lacks-answers"));
    if (!isAtHome(member) && isWithoutArrival(member))
      missing.add(site.say("attendee.lacks-arrival"));
    return String.join(" · ", missing);
  }

  private boolean isIncomplete(AttendeeRow member) {
    if (incomplete == null) incomplete = delegation.incomplete(token);
    return incomplete.contains(member.id());
  }

  /** The people of the host's own delegation are here already. */
  private boolean isAtHome(AttendeeRow member) {
    return current.require().isHost(member.affiliation().name());
  }

  private boolean isWithoutArrival(AttendeeRow member) {
    if (withoutArrival == null)
      withoutArrival =
          travel.people(token).stream()
              .filter(TravelRow::isWithoutArrival)
              .map(row -> row.person().id())
              .collect(Collectors.toSet());
    return withoutArrival.contains(member.id());
  }

  /** Whether the form of the member's category asks for anything. */
  public boolean isAsked(AttendeeRow member) {
    return !delegation.answers(token, member.id()).fields().isEmpty();
  }

  /** Where a member is changed, while the organisers have not approved them. */
  public String address(AttendeeRow member) {
    return site.to("/invitation/" + token + "/people/" + member.id());
  }
}
