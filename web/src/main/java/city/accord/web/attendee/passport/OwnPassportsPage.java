package city.accord.web.attendee.passport;

import city.accord.attendee.passport.PassportRow;
import city.accord.delegation.DelegationPassports;
import city.accord.delegation.Invitations;
import city.accord.delegation.OpenInvitation;
import city.accord.web.OpenedLink;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Whose travel document a delegation's focal point has entered, and whose not yet. */
@Named
@RequestScoped
public class OwnPassportsPage {

  @Inject private Invitations invitations;
  @Inject private DelegationPassports passports;
  @Inject private Site site;
  @Inject private OpenedLink link;

  private OpenInvitation invitation;
  private List<PassportRow> people;

  @PostConstruct
  void open() {
    invitation = link.open(invitations::open);
    if (invitation != null) people = passports.people(link.token());
  }

  /** The delegation's own page. */
  public String getBack() {
    return "/invitation/" + link.token();
  }

  /** Where the document of one person is entered. */
  public String address(PassportRow row) {
    return site.to(getBack() + "/people/" + row.person().id() + "/passport");
  }

  /** Of how many nobody has entered all of it. */
  public long getMissing() {
    return people.stream().filter(row -> !row.nameKnown() || !row.birthDateKnown()).count();
  }

  /** Whether this server keeps travel documents, and somebody comes who has one. */
  public boolean isOffered() {
    return people != null && !people.isEmpty() && people.get(0).isOffered();
  }

  public boolean isValid() {
    return invitation != null;
  }

  public OpenInvitation getInvitation() {
    return invitation;
  }

  public List<PassportRow> getPeople() {
    return people;
  }
}
