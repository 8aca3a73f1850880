package city.accord.bench.office;

import city.accord.bench.host.Summit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * The programme office, at the desk's own pages; what its grid does is posted as its script does.
 */
public final class ProgrammeOffice {

  private static final String GRID = "/en/desk/programme-grid";
  private static final Pattern SESSION =
      Pattern.compile("\"slug\":\"([a-z0-9-]+)\",\"version\":(\\d+),\"title\":\"([^\"]*)\"");
  private static final Pattern STATE =
      Pattern.compile("id=\"[^\"]*jakarta.faces.ViewState[^\"]*\"><!\\[CDATA\\[(.*?)\\]\\]>");

  private final Visitor editor;
  private final Map<String, Integer> versions = new LinkedHashMap<>();
  private List<Connection.KeyVal> form = List.of();
  private String address;
  private String viewState;

  public ProgrammeOffice(Summit summit) {
    editor = Visitor.organiser(summit, "/en/desk/programme");
  }

  /** By which the server knows this editor. */
  public String cookies() {
    return editor.cookieHeader();
  }

  /** Adds a room; answers its id. */
  public String addRoom(String name) {
    editor.open("/en/desk/rooms");
    Element last = editor.page().select(".entry-card").last();
    Visitor.fill(last.select("input[type=text]").last(), name);
    editor.submit(editor.find("[name='rooms:save']"));
    Element card = editor.find(".entry-card:has(h2:contains(" + name + "))");
    return card.selectFirst("a[href*='/desk/rooms/']").attr("href").replaceFirst(".*/", "");
  }

  /** Plans a session without an hour, with guests of these numbers on stage. */
  public void plan(String title, int minutes, int... guests) {
    editor.open("/en/desk/programme/new");
    editor.fill("[data-field=title] [lang=en] input", title);
    editor.fill("[data-field=summary] [lang=en] textarea", "What " + title + " is about.");
    editor.fill("[name='form:minutes']", "" + minutes);
    for (int guest : guests) {
      editor.fill("[name='form:find']", "guest" + guest);
      editor.submit(editor.find("[name='form:search']"));
      editor.submit(editor.find(".match:contains(Guest" + guest + " ) input[type=submit]"));
    }
    editor.submit(editor.find("[name='form:save']"));
  }

  /** Opens the grid; answers the slugs of all sessions whose title begins so. */
  public List<String> open(String titles) {
    editor.open(GRID);
    FormElement deed = (FormElement) editor.find("form#deed");
    form = new ArrayList<>();
    for (Connection.KeyVal field : deed.formData())
      if (!field.key().startsWith("deed:")) form.add(field);
    address = deed.absUrl("action");
    viewState = deed.selectFirst("[name='jakarta.faces.ViewState']").val();
    return read(editor.find("[data-json]").text(), titles);
  }

  private List<String> read(String json, String titles) {
    List<String> slugs = new ArrayList<>();
    Matcher session = SESSION.matcher(json);
    while (session.find()) {
      versions.put(session.group(1), Integer.valueOf(session.group(2)));
      if (session.group(3).startsWith(titles)) slugs.add(session.group(1));
    }
    return slugs;
  }

  /** Copies a session. */
  public void copy(String slug) {
    post(Map.of("what", "copy", "subject", slug));
  }

  /**
   * Moves a session; answers in nanoseconds how long it took until the answer was there, which has
   * the whole draft.
   *
   * @param hour such as 2016-03-22T09:00
   */
  public long place(String slug, String room, String hour, int minutes) {
    return post(
        Map.of(
            "what",
            "place",
            "subject",
            slug,
            "seen",
            "" + versions.get(slug),
            "room",
            room,
            "hour",
            hour,
            "minutes",
            "" + minutes));
  }

  private long post(Map<String, String> deed) {
    Connection post = editor.with(Jsoup.connect(address).method(Connection.Method.POST));
    for (Connection.KeyVal field : form)
      post.data(
          field.key(), field.key().equals("jakarta.faces.ViewState") ? viewState : field.value());
    for (String name : List.of("what", "subject", "seen", "room", "hour", "minutes", "turn"))
      post.data("deed:" + name, deed.getOrDefault(name, name.matches("seen|minutes") ? "0" : ""));
    post.data("deed:go", "deed:go")
        .data("jakarta.faces.source", "deed:go")
        .data("jakarta.faces.partial.ajax", "true")
        .data("jakarta.faces.partial.execute", "deed")
        .data("jakarta.faces.partial.render", "plan said")
        .data("jakarta.faces.behavior.event", "action")
        .header("Faces-Request", "partial/ajax");
    long start = System.nanoTime();
    String answer;
    try {
      answer = post.execute().body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    long took = System.nanoTime() - start;
    if (!answer.contains("\"refused\":false") && !answer.contains("&quot;refused&quot;:false"))
      throw new IllegalStateException(deed + " is refused: " + answer.replaceAll("\\s+", " "));
    Matcher state = STATE.matcher(answer);
    if (state.find()) viewState = state.group(1);
    read(answer.replace("&quot;", "\""), "");
    return took;
  }

  /** Publishes the draft whatever its conflicts; answers how many changes its page has listed. */
  public int preview(String name) {
    editor.open("/en/desk/releases/new");
    editor.fill("[name='release:name']", name);
    if (!editor.page().select("[name='release:despite']").isEmpty())
      editor.find("[name='release:despite']").attr("checked", "checked");
    return editor.page().select("table.changes tbody tr").size();
  }

  /** Publishes what was previewed. */
  public void release() {
    editor.submit(editor.find("[name='release:go']"));
    if (!editor.path().endsWith("/desk/releases"))
      throw new IllegalStateException("not released: " + editor.page().body().text());
  }

  /** The programme as a booklet; answers how many bytes it has. */
  public int booklet(String language) {
    return editor.download("/open-data/" + language + "/programme.pdf").length;
  }
}
