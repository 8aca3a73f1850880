package city.accord.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.attendee.AttendeeFilter;
import city.accord.attendee.AttendeeSearch;
import city.accord.attendee.registration.Answers;
import city.accord.attendee.registration.OpenRegistrations;
import city.accord.attendee.registration.OwnRegistration;
import city.accord.attendee.registration.RegisterGuest;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import city.accord.text.PersonName.Order;
import city.accord.upload.Upload;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guests of one test who register by an open form, from a network of their own. */
@Dependent
public class Guests {

  /** The least that a PDF is. */
  public static final Upload LETTER =
      new Upload("letter.pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));

  private static final LocalizedText NONE = LocalizedText.EMPTY;

  @Inject private AsOrganiser organiser;
  @Inject private AttendeeSearch search;
  @Inject private OpenRegistrations registrations;
  @Inject private Letters letters;

  private OpenCategory category;
  private String from;

  /** Their family name is the name of the category that they register in. */
  public void comeTo(OpenCategory open) {
    category = open;
    from =
        "2001:db8:"
            + Long.toHexString(System.nanoTime() & 0xffff_ffffL).replaceAll("(....)$", ":$1")
            + "::1";
  }

  /** Registers, and answers the token of the link that came. */
  public String registered(String given) {
    register(given, Map.of(), Map.of());
    return token(given);
  }

  public void register(String given, Map<Long, String> texts, Map<Long, Upload> files) {
    registrations.register(category.code(), guest(given, texts, files), Language.EN, from);
  }

  /** What a guest of that given name would send. */
  public RegisterGuest guest(String given, Map<Long, String> texts) {
    return guest(given, texts, Map.of());
  }

  private RegisterGuest guest(String given, Map<Long, String> texts, Map<Long, Upload> files) {
    LocalizedText title = LocalizedText.of("記者", "Reporter");
    LocalizedText outlet = LocalizedText.of(Language.EN, "The Daily");
    PersonName name = new PersonName(null, given, category.name(), Order.GIVEN_FIRST, NONE, title);
    return new RegisterGuest(name, false, outlet, address(given), answers(texts, files));
  }

  /** Sends the form of a link again, with this given name and these answers. */
  public void change(String token, String given, Map<Long, String> texts) {
    change(token, guest(given, texts));
  }

  public void change(String token, RegisterGuest guest) {
    registrations.change(token, guest, from);
  }

  public void withdraw(String token) {
    registrations.withdraw(token, from);
  }

  public OwnRegistration own(String token) {
    return registrations.own(token).orElseThrow();
  }

  /** What stands in the link of the newest letter to a guest. */
  public String token(String given) {
    return tokenOf(address(given));
  }

  public String tokenOf(String address) {
    String body = letters.newestTo(address);
    Matcher link = Pattern.compile("/en/registration/(\\S+)").matcher(body);
    assertTrue(link.find(), body);
    return link.group(1);
  }

  public String address(String given) {
    return (given + "." + category.name()).toLowerCase(Locale.ROOT) + "@outlet.example";
  }

  /** How many of them the summit has. */
  public long count() {
    return organiser.get(() -> search.count(new AttendeeFilter(category.name(), null, null, null)));
  }

  public static Answers answers(Map<Long, String> texts, Map<Long, Upload> files) {
    Map<Long, List<String>> values = new HashMap<>();
    texts.forEach((field, text) -> values.put(field, List.of(text)));
    return new Answers(values, files);
  }
}
