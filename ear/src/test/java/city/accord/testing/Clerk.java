package city.accord.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * Someone who fills in forms and sees neither script nor style: in a fraction of a browser's time,
 * for what must be so before a test begins and is not its question.
 */
public final class Clerk {

  private static final int PATIENCE_MILLIS = 120_000;

  static {
    // Java's HTTP client asks for HTTP/2 in the clear; a post that asks for it stalls for a minute
    System.setProperty("jsoup.useHttpClient", "false");
  }

  private final String address;
  private final Map<String, String> cookies = new HashMap<>();
  private Document page;

  public Clerk(RunningSummit summit) {
    address = summit.http();
  }

  /** The demonstration's organiser, signed in, at the desk's first page. */
  public static Clerk organiser(RunningSummit summit) {
    Clerk organiser = new Clerk(summit);
    organiser.open("/en/desk");
    organiser.fill("[name$=email]", "organiser@accord.example");
    organiser.fill("[name$=password]", summit.password());
    organiser.press("Sign in");
    return organiser;
  }

  public void open(String path) {
    take(Jsoup.connect(path.startsWith("http") ? path : address + path));
  }

  public String path() {
    return page.location().replaceFirst("https?://[^/]*", "");
  }

  public String cookie(String name) {
    return cookies.get(name);
  }

  public List<Element> all(String selector) {
    return page.select(selector);
  }

  public Element find(String selector) {
    Element found = page.selectFirst(selector);
    if (found == null)
      throw new IllegalStateException(path() + " has no " + selector + ": " + page.text());
    return found;
  }

  public void fill(String selector, String text) {
    Element field = find(selector);
    if (field.normalName().equals("textarea")) field.text(text);
    else field.val(text);
  }

  /** Chooses from a list, by what people read there. */
  public void choose(String selector, String label) {
    for (Element option : find(selector).select("option")) {
      if (option.text().equals(label)) option.attr("selected", true);
      else option.removeAttr("selected");
    }
  }

  /** Presses the last button of that name: one that asks first stands before the one that does. */
  public void press(String button) {
    List<Element> offered = all("input[type=submit][value=" + button + "]");
    if (offered.isEmpty())
      throw new IllegalStateException(path() + " has no \"" + button + "\": " + page.text());
    submit(offered.get(offered.size() - 1));
  }

  public void submit(Element button) {
    FormElement form = (FormElement) button.closest("form");
    List<Connection.KeyVal> fields = new ArrayList<>(form.formData());
    fields.removeIf(field -> isButton(form, field.key()));
    Connection post = Jsoup.connect(form.absUrl("action")).method(Connection.Method.POST);
    take(post.data(fields).data(button.attr("name"), button.val()));
  }

  private static boolean isButton(Element form, String name) {
    return form.selectFirst("input[type=submit][name=\"" + name + "\"]") != null;
  }

  private void take(Connection connection) {
    try {
      Connection.Response answer =
          connection.cookies(cookies).timeout(PATIENCE_MILLIS).maxBodySize(0).execute();
      cookies.putAll(answer.cookies());
      page = answer.parse();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
