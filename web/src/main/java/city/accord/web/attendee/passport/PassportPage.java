package city.accord.web.attendee.passport;

import city.accord.attendee.passport.PassportDetails;
import city.accord.attendee.passport.PassportRow;
import city.accord.attendee.passport.Passports;
import city.accord.web.Ids;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The travel document of one person, as officers enter it and, by a button, read it. */
@Named
@RequestScoped
public class PassportPage {

  @Inject private Passports passports;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private PassportRow row;
  private PassportDetails shown;
  private int version;
  private final EditablePassport form = new EditablePassport();

  @PostConstruct
  void open() {
    row = passports.row(Ids.of(id));
    version = row.version();
  }

  public void save() {
    passports.save(row.person().id(), version, form.toDetails());
    done("passport.saved");
  }

  public void remove() {
    passports.remove(row.person().id(), version);
    done("passport.removed");
  }

  /** Reads the document for this one answer: it is in no session and no address. */
  public void show() {
    shown = passports.show(row.person().id());
  }

  private void done(String key) {
    site.goTo(getBack() + "/passport", key, row.person().name().in(site.getLanguage()));
  }

  public String getBack() {
    return "/desk/attendees/" + row.person().id();
  }

  public PassportRow getRow() {
    return row;
  }

  public EditablePassport getForm() {
    return form;
  }

  /** What the document says, once the officer has asked for it; null before. */
  public PassportDetails getShown() {
    return shown;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
