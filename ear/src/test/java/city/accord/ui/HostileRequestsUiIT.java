package city.accord.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.Clerk;
import city.accord.testing.OnRunningSummit;
import city.accord.testing.RawHttp;
import city.accord.testing.RawHttp.Answer;
import city.accord.testing.RunningSummit;
import city.accord.testing.ServerLog;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whatever a stranger sends is answered as what it is: a page, a redirection, or 400, 403, 404, 405
 * or 413 (or, from what speaks WebSocket only, 426); and the log has one line about it at most, and
 * no stack trace.
 */
@ExtendWith(OnRunningSummit.class)
class HostileRequestsUiIT {

  private static final Path TABLE =
      Path.of("../web/src/main/resources/city/accord/web/addresses.properties");
  private static final Set<Integer> ANSWERS = Set.of(200, 302, 303, 400, 403, 404, 405, 413, 426);

  private static final Set<Integer> AWAY = Set.of(302, 303, 403);

  /** What no slug, number or secret looks like, as it stands in an address. */
  private static final List<String> HOSTILE =
      List.of(
          "%ff",
          "%F0%9F%98%80",
          "%00",
          "%E8%87%BA%E5%8C%97",
          "%E2%80%AEtaipei",
          "..%2f..%2fWEB-INF%2fweb.xml",
          "%27%20OR%20%271%27=%271",
          "%23%7B7*7%7D",
          "-1",
          "99999999999999999999",
          "abc",
          "TAIPEI",
          "a".repeat(3000));

  /** Every parameter that a page reads from its address. */
  private static final List<String> PARAMETERS =
      List.of(
          "slug",
          "id",
          "slot",
          "version",
          "number",
          "ceremony",
          "output",
          "ground",
          "display",
          "token",
          "code",
          "day",
          "track",
          "view",
          "status",
          "state",
          "kind",
          "cue",
          "change",
          "photo",
          "pair",
          "next",
          "ended",
          "jakarta.faces.ViewState",
          "primefaces.nonce");

  @Test
  void noHostileAddressIsAnErrorOrFillsTheLog(RunningSummit summit) throws IOException {
    List<String> targets = new ArrayList<>();
    for (String pattern : patterns())
      if (pattern.contains("{"))
        for (String hostile : HOSTILE)
          targets.add(pattern.replace("{lang}", "en").replaceAll("\\{\\w+\\}", hostile));
    for (String hostile : HOSTILE) {
      for (String folder : List.of("/", "/en/", "/declarations/", "/signature/", "/register/"))
        targets.add(folder + hostile);
      targets.add("/declarations/" + hostile + ".pdf");
      targets.add("/signature/1/" + hostile + "/1.svg");
      targets.add("/register/" + hostile + ".png");
      targets.add("/press-kits/" + hostile + ".zip");
      targets.add("/verify/" + hostile);
      targets.add("/watch/" + hostile);
      targets.add("/jakarta.faces.resource/" + hostile + ".xhtml");
      targets.add("/jakarta.faces.resource/base.css.xhtml?ln=" + hostile);
    }
    assertHarmless(summit, organiser(summit), strangerIsSentAway(summit, targets));
  }

  @Test
  void noHostileParameterIsAnErrorOrFillsTheLog(RunningSummit summit) throws IOException {
    List<String> targets = new ArrayList<>();
    for (String pattern : patterns()) {
      String address =
          pattern
              .replace("{lang}", "en")
              .replace("{slug}", "taipei")
              .replaceAll("\\{(token|code)\\}", "nothing")
              .replaceAll("\\{\\w+\\}", "1");
      for (String hostile : HOSTILE)
        if (hostile.length() < 100)
          targets.add(
              PARAMETERS.stream()
                  .map(name -> name + "=" + hostile)
                  .collect(Collectors.joining("&", address + "?", "")));
    }
    assertHarmless(summit, organiser(summit), strangerIsSentAway(summit, targets));
  }

  @Test
  void noFormOfAStrangerIsAnErrorOrFillsTheLog(RunningSummit summit) {
    Map<String, String> wrong = new TreeMap<>();
    for (String page :
        List.of("/en/sign-in", "/en/sign", "/en/verify", "/en/set-up/x", "/en/password/x")) {
      for (String kind :
          List.of("nonce", "state", "stateless", "no-colon", "half", "nul", "emoji")) {
        ServerLog log = summit.log();
        RawHttp visitor = new RawHttp(summit.http());
        Map<String, String> form = visitor.form(page);
        spoil(form, kind);
        Answer answer = visitor.post(page, RawHttp.encoded(form));
        List<String> lines = log.lines();
        if (!ANSWERS.contains(answer.status()) || lines.size() > 1)
          wrong.put(page + " " + kind, answer.status() + " " + lines.size() + " " + first(lines));
      }
    }
    assertEquals(Map.of(), wrong);
  }

  @Test
  void aFormWithAnUnknownViewStateSaysThatThePageHasExpired(RunningSummit summit) {
    RawHttp visitor = new RawHttp(summit.http());
    Map<String, String> form = visitor.form("/en/sign-in");
    form.replaceAll((name, value) -> name.endsWith(":email") ? "someone@example.org" : value);
    for (String state : List.of("1:1", "nothing", "")) {
      form.put("jakarta.faces.ViewState", state);
      Answer answer = visitor.post("/en/sign-in", RawHttp.encoded(form));
      assertEquals(200, answer.status(), state);
      assertTrue(answer.body().contains("This page had expired"), state);
      assertTrue(answer.body().contains("someone@example.org"), state);
    }
  }

  @Test
  void aRequestWithTooManyFieldsIsRefused(RunningSummit summit) {
    ServerLog log = summit.log();
    String fields =
        IntStream.range(0, 5000).mapToObj(i -> "p" + i + "=1").collect(Collectors.joining("&"));
    assertEquals(413, new RawHttp(summit.http()).post("/en/sign-in", fields).status());
    assertEquals(400, new RawHttp(summit.http()).get("/en?" + "p=1&".repeat(5000)).status());
    assertTrue(log.lines().size() <= 2);
  }

  @Test
  void aNulCharacterIsRefused(RunningSummit summit) {
    RawHttp visitor = new RawHttp(summit.http());
    Map<String, String> form = visitor.form("/en/sign-in");
    form.replaceAll((name, value) -> name.endsWith(":email") ? "a%00@example.org" : value);
    assertEquals(400, visitor.post("/en/sign-in", RawHttp.encoded(form)).status());
  }

  @Test
  void aMethodThatNoPageHasIsNotAllowed(RunningSummit summit) {
    Map<String, String> wrong = new TreeMap<>();
    for (String method : List.of("PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "MADEUP"))
      for (String target :
          List.of("/", "/en", "/en/cities/taipei", "/en/desk", "/health", "/wall")) {
        Answer answer = new RawHttp(summit.http()).send(method, target, null);
        if (answer.status() != 405 || !answer.header("Allow").equals("GET, HEAD, POST, OPTIONS"))
          wrong.put(method + " " + target, answer.status() + " " + answer.header("Allow"));
      }
    assertEquals(Map.of(), wrong);
  }

  @Test
  void aPhotoOfAnUnknownPersonAnswers404(RunningSummit summit) {
    RawHttp organiser = organiser(summit);
    for (String nobody : List.of("abc", "0", "99999999999999999999"))
      assertEquals(404, organiser.get("/en/desk/attendees/" + nobody + "/photo").status(), nobody);
  }

  private static RawHttp organiser(RunningSummit summit) {
    String session = Clerk.organiser(summit).cookie("accord-session");
    return new RawHttp(summit.http()).with("Cookie", "accord-session=" + session);
  }

  /** All of them harmless for a stranger; those at which nobody but an officer gets any further. */
  private static List<String> strangerIsSentAway(RunningSummit summit, List<String> targets) {
    Map<String, Integer> statuses =
        assertHarmless(summit, new RawHttp(summit.http()), new LinkedHashSet<>(targets));
    statuses.values().removeIf(status -> !AWAY.contains(status));
    return List.copyOf(statuses.keySet());
  }

  /** What each was answered. */
  private static Map<String, Integer> assertHarmless(
      RunningSummit summit, RawHttp client, Collection<String> targets) {
    Map<String, Integer> statuses = new LinkedHashMap<>();
    Map<String, String> wrong = new LinkedHashMap<>();
    for (String target : targets) {
      ServerLog log = summit.log();
      int status = client.get(target).status();
      List<String> lines = log.lines();
      boolean trace = lines.stream().anyMatch(line -> line.startsWith("\tat "));
      if (!ANSWERS.contains(status) || lines.size() > 1 || trace)
        wrong.put(shortened(target), status + ", " + lines.size() + " lines " + first(lines));
      statuses.put(target, status);
    }
    assertEquals(Map.of(), wrong);
    return statuses;
  }

  private static String shortened(String target) {
    return target.length() > 120 ? target.substring(0, 120) + "…" : target;
  }

  private static String first(List<String> lines) {
    return lines.isEmpty() ? "" : lines.get(0);
  }

  private static void spoil(Map<String, String> form, String kind) {
    switch (kind) {
      case "nonce" -> form.put("primefaces.nonce", "Zm9yZWlnbiBmb3JlaWduIGZvcmVpZ24=");
      case "state" -> form.put("jakarta.faces.ViewState", "1:1");
      case "stateless" -> form.put("jakarta.faces.ViewState", "stateless");
      case "no-colon" -> form.put("jakarta.faces.ViewState", "x");
      case "half" -> form.put("jakarta.faces.ViewState", "1:");
      case "nul" -> form.replaceAll((name, value) -> name.contains(":") ? "a%00b" : value);
      default ->
          form.replaceAll((name, value) -> name.contains(":") ? "%F0%9F%98%80@example.org" : value);
    }
  }

  private static Set<String> patterns() throws IOException {
    Properties lines = new Properties();
    try (Reader table = Files.newBufferedReader(TABLE)) {
      lines.load(table);
    }
    return new TreeSet<>(lines.stringPropertyNames());
  }
}
