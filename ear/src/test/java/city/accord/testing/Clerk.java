package city.accord.testing;

import static java.net.HttpURLConnection.HTTP_OK;

import java.io.ByteArrayInputStream;
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
    this(summit.http());
  }

  /**
   * @param address of a server, with no slash at its end
   */
  public Clerk(String address) {
    this.address = address;
  }

  /** The demonstration's organiser, signed in, at the desk's first page. */
  public static Clerk organiser(RunningSummit summit) {
    return signedIn(summit, "organiser@accord.example");
  }

  /** An account that has the demonstration's password, signed in, at the desk's first page. */
  public static Clerk signedIn(RunningSummit summit, String email) {
    return signedIn(summit.http(), email, summit.password());
  }

  /** The same at any server. */
  public static Clerk signedIn(String address, String email, String password) {
    Clerk officer = new Clerk(address);
    officer.open("/en/desk");
    officer.fill("[name$=email]", email);
    officer.fill("[name$=password]", password);
    officer.press("Sign in");
    return officer;
  }

  public void open(String path) {
    take(Jsoup.connect(path.startsWith("http") ? path : address + path));
  }

  /** With which status an address answers, whatever it answers. */
  public int look(String path) {
    Connection.Response answer = answer(Jsoup.connect(address + path));
    requireWords(path, answer);
    return answer.statusCode();
  }

  /** A message without its words is shown as ???its.key???. */
  private static void requireWords(String path, Connection.Response answer) {
    String type = answer.contentType();
    if (type != null && type.startsWith("text/html") && answer.body().contains("???"))
      throw new IllegalStateException(path + " has a message without words");
  }

  /** What an address answers, as it is. */
  public String text(String path) {
    return answer(Jsoup.connect(address + path)).body();
  }

  /** The names of the buttons of a page that would send something; none where it is no page. */
  public List<String> buttons(String path) throws IOException {
    Connection.Response answer = answer(Jsoup.connect(address + path));
    if (answer.statusCode() != HTTP_OK || !answer.contentType().startsWith("text/html"))
      return List.of();
    page = answer.parse();
    return all("main input[type=submit]").stream().map(button -> button.attr("name")).toList();
  }

  /** Presses a button of a page though it is disabled; answers the status. */
  public int force(String path, String button) throws IOException {
    buttons(path);
    Element pressed = find("[name=\"" + button + "\"]");
    FormElement form = (FormElement) pressed.closest("form");
    page.select("[disabled]").removeAttr("disabled");
    return answer(post(form, pressed)).statusCode();
  }

  private Connection.Response answer(Connection connection) {
    try {
      return connection
          .cookies(cookies)
          .timeout(PATIENCE_MILLIS)
          .maxBodySize(0)
          .ignoreHttpErrors(true)
          .ignoreContentType(true)
          .followRedirects(false)
          .execute();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  /** Chooses a file and presses a button of the form that it is for. */
  public void upload(String selector, String fileName, byte[] content, String button) {
    String name = find(selector).attr("name");
    Element pressed = find("input[type=submit][value=" + button + "]");
    Connection post = post((FormElement) pressed.closest("form"), pressed);
    post.request().data().removeIf(field -> field.key().equals(name));
    take(post.data(name, fileName, new ByteArrayInputStream(content)));
  }

  public void submit(Element button) {
    take(post((FormElement) button.closest("form"), button));
  }

  /** Presses a button, and answers the address to which it leads, without going there. */
  public String leadsTo(Element button) {
    Connection.Response answer = answer(post((FormElement) button.closest("form"), button));
    cookies.putAll(answer.cookies());
    return answer.header("Location");
  }

  /** Asks for what the page shows anew, as it does when it hears of a change. */
  public void hear(String topic) {
    FormElement form = (FormElement) find("form[id=live-" + topic + "]");
    Connection post = Jsoup.connect(form.absUrl("action")).method(Connection.Method.POST);
    Connection.Response answer =
        answer(
            post.header("Faces-Request", "partial/ajax")
                .data(form.formData())
                .data("jakarta.faces.partial.ajax", "true")
                .data("jakarta.faces.source", form.id())
                .data("jakarta.faces.partial.execute", "@none")
                .data("jakarta.faces.partial.render", form.attr("data-panels").replace(":", "")));
    cookies.putAll(answer.cookies());
    if (!answer.body().contains("<changes>"))
      throw new IllegalStateException(path() + " does not answer what it hears: " + answer.body());
  }

  private Connection post(FormElement form, Element button) {
    List<Connection.KeyVal> fields = new ArrayList<>(form.formData());
    fields.removeIf(field -> isButton(form, field.key()));
    Connection post = Jsoup.connect(form.absUrl("action")).method(Connection.Method.POST);
    return post.data(fields).data(button.attr("name"), button.val());
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
