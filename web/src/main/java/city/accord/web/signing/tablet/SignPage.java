package city.accord.web.signing.tablet;

import city.accord.signing.crew.CrewNote;
import city.accord.signing.crew.CrewNotes;
import city.accord.signing.declaration.DeclarationText;
import city.accord.signing.ink.store.HallSlotState;
import city.accord.signing.tablet.ConfirmInk;
import city.accord.signing.tablet.SlotCodes;
import city.accord.signing.tablet.Spare;
import city.accord.signing.tablet.Spares;
import city.accord.signing.tablet.TabletNotPaired;
import city.accord.signing.tablet.TabletView;
import city.accord.signing.tablet.Tablets;
import city.accord.text.Language;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.omnifaces.util.Faces;

/** The tablet of one slot: opened by a code, then read, sign, confirm. */
@Named
@RequestScoped
public class SignPage {

  @Inject private Tablets tablets;
  @Inject private SlotCodes codes;
  @Inject private Spares spares;
  @Inject private CrewNotes notes;
  @Inject private Site site;

  private String token;
  private TabletView tablet;
  private Spare spare;
  private String code;
  private String language;
  private String reason;
  private SignedInk signed;

  @PostConstruct
  void open() {
    code = Faces.getRequestParameter("code");
    token = TabletCookie.of(request()).orElse("");
    if (token.isEmpty()) return;
    lookUp();
    if (code == null) return;
    if ((tablet != null || spare != null) && codes.isOwn(code, token)) {
      code = null;
    } else {
      tablet = null;
      spare = null;
    }
  }

  private void lookUp() {
    try {
      tablet = tablets.view(token);
    } catch (TabletNotPaired gone) {
      tablet = null;
      spare = spares.of(token).orElse(null);
    }
  }

  /** Which of the tablet's pages is shown. */
  public String getView() {
    if (spare != null) return "spare";
    if (tablet == null) return "code";
    return switch (tablet.state()) {
      case ASSIGNED, CONNECTED -> "read";
      case READING, INKING -> "pad";
      case CONFIRMED, BY_PROXY -> "done";
      case DECLINED, ABSENT -> "away";
    };
  }

  public void redeem() {
    token = codes.redeem(code, request().getRemoteAddr()).token();
    TabletCookie.give(request(), Faces.getResponse(), token);
    toSign();
  }

  public void read() {
    tablets.reading(token);
    toSign();
  }

  public void confirm() {
    Language readIn = language == null ? site.language() : Language.of(language);
    tablets.confirm(
        token,
        new ConfirmInk(
            signed.attempt(), signed.hash(), signed.pointCount(), readIn, signed.signatureBytes()));
    toSign();
  }

  public void decline() {
    tablets.decline(token, reason);
    toSign();
  }

  /** Asks once, however often it is pressed before someone comes. */
  public void askForHelp() {
    if (!isHelpAsked()) tablets.askForHelp(token);
    lookUp();
  }

  private void toSign() {
    site.goTo("/sign");
  }

  /** The tablet's page in another language. */
  public String in(Language other) {
    return "/" + other.tag() + "/sign" + (code == null ? "" : "/" + code);
  }

  public TabletView getTablet() {
    return tablet;
  }

  /** The slot's state as the live channel names it. */
  public String getSlotState() {
    return HallSlotState.of(tablet.state()).name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Spare getSpare() {
    return spare;
  }

  /** The line of the console that waits to be acknowledged here, or null. */
  public CrewNote getNote() {
    return notes.onTablet(token).orElse(null);
  }

  public boolean isRehearsal() {
    return tablet != null && tablet.isRehearsal();
  }

  public boolean isHelpAsked() {
    return tablet != null && tablet.helpAskedAt() != null;
  }

  public String getName() {
    return site.say(isByProxy() ? tablet.proxy().name() : tablet.signatory().name());
  }

  public String getPlace() {
    return site.say(tablet.signatory().place());
  }

  /** Whether someone else signs here in the signatory's stead. */
  public boolean isByProxy() {
    return tablet.proxy() != null;
  }

  /** Title and place of the signatory. */
  public String getPosition() {
    return site.say(tablet.signatory().title()) + " · " + getPlace();
  }

  /** What stands under the line to sign on: who writes, in whose stead, and for which place. */
  public String getLine() {
    String stead = site.say("sign.proxy", site.say(tablet.signatory().name()));
    return isByProxy()
        ? String.join(" · ", getName(), stead, getPlace())
        : String.join(" · ", getName(), getPlace());
  }

  public String getNumber() {
    return site.say("sign.slot-of", tablet.position(), tablet.of());
  }

  public String getConsent() {
    return site.say(tablet.consent());
  }

  /** The language that the declaration is shown in first. */
  public Language getReadFirst() {
    return tablet.texts().stream()
        .map(DeclarationText::language)
        .filter(site.language()::equals)
        .findFirst()
        .orElse(tablet.texts().get(0).language());
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public SignedInk getSigned() {
    return signed;
  }

  public void setSigned(SignedInk signed) {
    this.signed = signed;
  }

  private static HttpServletRequest request() {
    return Faces.getRequest();
  }
}
