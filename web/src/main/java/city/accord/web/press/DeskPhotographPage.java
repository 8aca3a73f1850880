package city.accord.web.press;

import city.accord.press.photo.DescribePhotograph;
import city.accord.press.photo.PhotographRow;
import city.accord.press.photo.PhotographSize;
import city.accord.press.photo.Photographs;
import city.accord.signing.published.PublicDeclaration;
import city.accord.signing.published.PublishedDeclarations;
import city.accord.text.Language;
import city.accord.web.CurrentSummit;
import city.accord.web.Ids;
import city.accord.web.Jpeg;
import city.accord.web.Site;
import city.accord.web.text.EditableMoment;
import city.accord.web.text.EditableText;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** A photograph while it is described, side by side in the summit's languages. */
@Named
@RequestScoped
public class DeskPhotographPage {

  @Inject private Photographs photographs;
  @Inject private PublishedDeclarations declarations;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private PhotographRow row;
  private int version;
  private EditableText caption;
  private String credit;
  private EditableText rights;
  private LocalDate takenOn;
  private EditableMoment until;
  private String untilDeclaration;
  private boolean accreditedOnly;

  private transient List<PublicDeclaration> offered;

  @PostConstruct
  void open() {
    row = photographs.row(Ids.of(id));
    List<Language> languages = current.require().languages();
    DescribePhotograph written = row.described();
    version = row.version();
    caption = new EditableText(written.caption(), languages);
    credit = written.credit();
    rights = new EditableText(written.rights(), languages);
    takenOn = written.takenOn();
    until = new EditableMoment(written.embargoedUntil(), current.zone());
    untilDeclaration = written.untilDeclaration();
    accreditedOnly = written.accreditedOnly();
  }

  public void save() {
    photographs.describe(row.id(), version, written());
    goBack("press.saved");
  }

  public void approve() {
    photographs.approve(row.id(), version, written());
    goBack("photograph.approved");
  }

  public void withdraw() {
    photographs.withdraw(row.id());
    goBack("photograph.withdrawn");
  }

  public void remove() {
    photographs.remove(row.id());
    site.goTo("/desk/photographs", "photograph.removed", row.fileName());
  }

  private void goBack(String key) {
    site.goTo("/desk/photographs/" + row.id(), key);
  }

  public void sendPhoto() throws IOException {
    Jpeg.send(photographs.jpeg(row.id(), PhotographSize.SCREEN));
  }

  public void sendThumb() throws IOException {
    Jpeg.send(photographs.jpeg(row.id(), PhotographSize.THUMB));
  }

  private DescribePhotograph written() {
    return new DescribePhotograph(
        caption.toText(),
        credit == null ? "" : credit,
        rights.toText(),
        takenOn,
        until.toInstant(),
        untilDeclaration,
        accreditedOnly);
  }

  /** The declarations that a photograph may wait for. */
  public List<PublicDeclaration> getDeclarations() {
    if (offered == null) offered = declarations.of(current.require().id());
    return offered;
  }

  public boolean isAccreditedOnly() {
    return accreditedOnly;
  }

  public void setAccreditedOnly(boolean accreditedOnly) {
    this.accreditedOnly = accreditedOnly;
  }

  public PhotographRow getRow() {
    return row;
  }

  public EditableText getCaption() {
    return caption;
  }

  public EditableText getRights() {
    return rights;
  }

  public EditableMoment getUntil() {
    return until;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getCredit() {
    return credit;
  }

  public void setCredit(String credit) {
    this.credit = credit;
  }

  public LocalDate getTakenOn() {
    return takenOn;
  }

  public void setTakenOn(LocalDate takenOn) {
    this.takenOn = takenOn;
  }

  public String getUntilDeclaration() {
    return untilDeclaration;
  }

  public void setUntilDeclaration(String untilDeclaration) {
    this.untilDeclaration = untilDeclaration;
  }
}
