package city.accord.bench.office;

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

/** Someone before a browser without scripts: opens pages, fills in fields, presses buttons. */
class Visitor {

  private static final int PATIENCE_MILLIS = 120_000;

  private final String address;
  private final Map<String, String> cookies = new HashMap<>();
  private Document page;

  Visitor(String address) {
    this.address = address;
  }

  Document open(String path) {
    return keep(Jsoup.connect(path.startsWith("http") ? path : address + path));
  }

  Document page() {
    return page;
  }

  String path() {
    return page.location().replaceFirst("https?://[^/]*", "");
  }

  String cookie(String name) {
    return cookies.get(name);
  }

  Element find(String selector) {
    Element found = page.selectFirst(selector);
    if (found == null)
      throw new IllegalStateException(path() + " has no " + selector + ": " + page.body().text());
    return found;
  }

  void fill(String selector, String text) {
    fill(find(selector), text);
  }

  static void fill(Element field, String text) {
    if (field.normalName().equals("textarea")) field.text(text);
    else field.val(text);
  }

  /** Presses the last button of that name: one that asks first stands before the one that does. */
  Document press(String button) {
    Element pressed = page.select("input[type=submit][value=" + button + "]").last();
    if (pressed == null)
      throw new IllegalStateException(path() + " has no \"" + button + "\": " + page.text());
    return submit(pressed);
  }

  Document submit(Element button) {
    FormElement form = (FormElement) button.closest("form");
    List<Connection.KeyVal> data = new ArrayList<>();
    // an empty field says nothing, and a hundred and fifty rows of them are too many to say
    for (Connection.KeyVal field : form.formData())
      if (!field.value().isEmpty() && !isButton(form, field.key())) data.add(field);
    Connection post = Jsoup.connect(form.absUrl("action")).method(Connection.Method.POST);
    post.data(data).data(button.attr("name"), button.attr("value"));
    return keep(post);
  }

  private static boolean isButton(Element form, String name) {
    return form.selectFirst("input[type=submit][name=\"" + name + "\"]") != null;
  }

  Connection with(Connection connection) {
    return connection
        .cookies(cookies)
        .timeout(PATIENCE_MILLIS)
        .maxBodySize(0)
        .ignoreContentType(true);
  }

  private Document keep(Connection connection) {
    try {
      Connection.Response answer = with(connection).execute();
      cookies.putAll(answer.cookies());
      page = answer.parse();
      return page;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
