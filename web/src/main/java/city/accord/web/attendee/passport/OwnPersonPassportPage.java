package city.accord.web.attendee.passport;

import city.accord.attendee.passport.PassportRow;
import city.accord.delegation.DelegationPassports;
import city.accord.delegation.Invitations;
import city.accord.web.Ids;
import city.accord.web.OpenedLink;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The travel document of one person of a delegation, as its focal point enters it. */
@Named
@RequestScoped
public class OwnPersonPassportPage {

  @Inject private Invitations invitations;
  @Inject private DelegationPassports passports;
  @Inject private Site site;
  @Inject private OpenedLink link;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private PassportRow row;
  private int version;
  private final EditablePassport form = new EditablePassport();

  @PostConstruct
  void open() {
    if (link.open(invitations::open) == null) return;
    row = passports.person(link.token(), Ids.of(id));
    version = row.version();
  }

  public void save() {
    passports.save(link.token(), row.person().id(), version, form.toDetails());
    site.goTo(getBack(), "passport.saved", row.person().name().in(site.getLanguage()));
  }

  /** The page that says whose document is entered. */
  public String getBack() {
    return "/invitation/" + link.token() + "/passports";
  }

  public boolean isValid() {
    return row != null;
  }

  public PassportRow getRow() {
    return row;
  }

  public EditablePassport getForm() {
    return form;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
