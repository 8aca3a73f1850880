package city.accord.web.attendee.passport;

import city.accord.attendee.passport.GuestPassport;
import city.accord.attendee.passport.PassportRow;
import city.accord.web.OpenedLink;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The travel document of a guest who registered alone, as they enter it themselves. */
@Named
@RequestScoped
public class GuestPassportPage {

  @Inject private GuestPassport passport;
  @Inject private Site site;
  @Inject private OpenedLink link;

  private PassportRow row;
  private int version;
  private final EditablePassport form = new EditablePassport();

  @PostConstruct
  void open() {
    row = link.open(passport::own);
    if (row != null) version = row.version();
  }

  public void save() {
    passport.save(link.token(), version, form.toDetails());
    site.goTo(getBack(), "passport.saved", row.person().name().in(site.getLanguage()));
  }

  /** The guest's own registration. */
  public String getBack() {
    return "/registration/" + link.token();
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
