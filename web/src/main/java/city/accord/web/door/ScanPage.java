package city.accord.web.door;

import city.accord.door.DoorDevices;
import city.accord.door.Verdict;
import city.accord.text.Language;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** The page of a device at a gate: paired by a code, then it scans. */
@Named
@RequestScoped
public class ScanPage {

  /** What the page itself says beside the verdicts of the server. */
  private static final List<String> OWN = List.of("NO_ROSTER", "WAIT", "UNDONE");

  @Inject private DoorDevices devices;
  @Inject private Site site;

  private boolean paired;
  private String code;

  @PostConstruct
  void open() {
    code = Faces.getRequestParameter("code");
    paired = code == null && devices.isPaired(DoorCookie.of(Faces.getRequest()));
  }

  public void pair() {
    String token = devices.pair(code, Faces.getRemoteAddr());
    DoorCookie.give(Faces.getRequest(), Faces.getResponse(), token);
    site.goTo("/door");
  }

  /** The words for what the door says: each in the reader's language, then in the other. */
  public List<Word> getWords() {
    return Stream.concat(Arrays.stream(Verdict.values()).map(Verdict::name), OWN.stream())
        .map(this::word)
        .toList();
  }

  private Word word(String verdict) {
    Language other = site.language().equals(Language.EN) ? Language.ZH_HANT : Language.EN;
    String key = "door.verdict." + verdict;
    return new Word(
        verdict, in(site.language(), key), in(other, key), site.say("door.reason." + verdict));
  }

  private static String in(Language language, String key) {
    return ResourceBundle.getBundle("city.accord.web.messages", language.locale()).getString(key);
  }

  /** The language that the second word is in. */
  public Language getOther() {
    return site.language().equals(Language.EN) ? Language.ZH_HANT : Language.EN;
  }

  public boolean isPaired() {
    return paired;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  /** What the door says, in two languages, and what whoever stands there does next. */
  public record Word(String verdict, String first, String second, String reason) {}
}
