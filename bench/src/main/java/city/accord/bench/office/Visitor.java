package city.accord.bench.office;

import city.accord.bench.host.Summit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

  /** The organiser of the demonstration, who has signed in on the way to a page of the desk. */
  static Visitor organiser(Summit summit, String desk) {
    Visitor officer = new Visitor(summit.http());
    officer.open(desk);
    officer.fill("[name$=email]", "organiser@accord.example");
    officer.fill("[name$=password]", password(summit));
    officer.press("Sign in");
    return officer;
  }

  static String password(Summit summit) {
    return summit.welcome().stream()
        .filter(line -> line.contains("password:"))
        .map(line -> line.replaceFirst(".*password:\\s*", ""))
        .findFirst()
        .orElseThrow();
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

  void give(String name, String value) {
    cookies.put(name, value);
  }

  /** What the page's script posts when a field says that it is committed. */
  void commit(String formId, String field, String value) {
    FormElement form = (FormElement) find("form[id=" + formId + "]");
    Connection post = Jsoup.connect(page.location()).method(Connection.Method.POST);
    for (Connection.KeyVal hidden : form.formData())
      if (!hidden.key().startsWith(field) && !isButton(form, hidden.key()))
        post.data(hidden.key(), hidden.value());
    post.data(field + "_value", value)
        .data("jakarta.faces.partial.ajax", "true")
        .data("jakarta.faces.source", field)
        .data("jakarta.faces.partial.execute", formId)
        .data("jakarta.faces.behavior.event", "commit")
        .data("jakarta.faces.partial.event", "commit")
        .data("primefaces.nonce", find("script[nonce]").attr("nonce"));
    keep(post);
  }

  /** Hands a file in. */
  Document drop(String formSelector, String file, byte[] content) {
    FormElement form = (FormElement) find(formSelector);
    Connection post = Jsoup.connect(form.absUrl("action")).method(Connection.Method.POST);
    for (Connection.KeyVal field : form.formData())
      if (!field.key().equals(file)) post.data(field.key(), field.value());
    Element button = form.selectFirst("button[type=submit],input[type=submit]");
    if (button.hasAttr("name")) post.data(button.attr("name"), button.val());
    return keep(post.data(file, "copy.pdf", new ByteArrayInputStream(content), "application/pdf"));
  }

  /** Chooses a file in the field of a form and presses that form's button. */
  Document choose(String field, String fileName, byte[] content) {
    Element chosen = find(field);
    FormElement form = (FormElement) chosen.closest("form");
    Connection post = Jsoup.connect(form.absUrl("action")).method(Connection.Method.POST);
    for (Connection.KeyVal hidden : form.formData())
      if (!hidden.key().equals(chosen.attr("name"))) post.data(hidden.key(), hidden.value());
    Element button = form.selectFirst("input[type=submit]");
    post.data(button.attr("name"), button.val());
    return keep(post.data(chosen.attr("name"), fileName, new ByteArrayInputStream(content)));
  }

  /** All cookies, as a browser sends them. */
  String cookieHeader() {
    return cookies.entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  byte[] download(String path) {
    try {
      return with(Jsoup.connect(address + path)).execute().bodyAsBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  boolean offers(String button) {
    return !page.select("input[type=submit][value=" + button + "]").isEmpty();
  }

  /** Presses the last button of that name: one that asks first stands before the one that does. */
  Document press(String button) {
    return submit(last(button));
  }

  /** Presses a button, and says who it is where that is asked once more after a while. */
  Document confirm(String button, String password) {
    Element question = last(button).closest(".ask");
    Element proof = question == null ? null : question.selectFirst("[data-proof]");
    if (proof != null) fill(proof, password);
    return press(button);
  }

  private Element last(String button) {
    Element last = page.select("input[type=submit][value=" + button + "]").last();
    if (last == null)
      throw new IllegalStateException(path() + " has no \"" + button + "\": " + page.text());
    return last;
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
