package city.accord.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.Clerk;
import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.Officer;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a program reads by a token, and what it does not. */
@ExtendWith(OnRunningSummit.class)
class ApiUiIT {

  private static final String PROGRAMME = "/api/v1/programme";
  private static final String DRAFT = "/api/v1/draft";
  private static final String SIGNATORIES = "/api/v1/signatories";

  private final HttpClient program = HttpClient.newHttpClient();

  private RunningSummit summit;
  private Clerk owner;

  @BeforeEach
  void letOwnerIn(RunningSummit running) {
    summit = running;
    Officer officer = Officer.of(summit, "press");
    owner = new Clerk(summit);
    officer.givePassword(owner);
    owner.open("/en/desk/account");
  }

  @Test
  void aTokenReadsWhatItsScopesAllowUntilItIsRevoked() throws Exception {
    owner.fill("[name=new-token:token-name]", "Press room");
    owner.press("Create a token");
    assertEquals(
        "Please choose at least one scope.", owner.find("[id=new-token:scopes-error]").text());
    String token = createToken("signatories:read");
    HttpResponse<String> answer = get(SIGNATORIES, "Bearer " + token);
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals("application/json;charset=UTF-8", type(answer));
    JsonObject declaration = json(answer).getAsJsonArray("declarations").get(0).getAsJsonObject();
    assertEquals(
        "Taipei Declaration on Smart Cities",
        declaration.getAsJsonObject("title").get("en").getAsString());
    assertFalse(declaration.getAsJsonArray("signatories").isEmpty());
    assertProblem(403, "Scope missing", get(PROGRAMME, "Bearer " + token));
    assertProblem(404, "Not there", get("/api/v2/programme", "Bearer " + token));

    owner.open("/en/desk/account");
    String row = owner.find("[id=tokens] li").text();
    assertTrue(row.contains("Press room") && row.contains("Last used"), row);
    assertFalse(owner.find("main").text().contains(token), "it is shown once");
    owner.press("Revoke");
    assertProblem(401, "Token not valid", get(SIGNATORIES, "Bearer " + token));
  }

  @Test
  void theProgrammeIsTheOneThatEveryoneReads() throws Exception {
    HttpResponse<String> answer = get(PROGRAMME, "Bearer " + createToken("programme:read"));
    assertEquals(200, answer.statusCode(), answer.body());
    JsonObject programme = json(answer);
    assertEquals("Asia/Taipei", programme.get("timeZone").getAsString());
    assertTrue(programme.get("release").getAsInt() > 0, answer.body());
    JsonObject session = programme.getAsJsonArray("sessions").get(0).getAsJsonObject();
    owner.open("/en/programme/" + session.get("slug").getAsString());
    assertEquals(session.getAsJsonObject("title").get("en").getAsString(), owner.find("h1").text());
  }

  /** In the draft alone, in its owner's name, and never over what somebody else changed. */
  @Test
  void aTokenForTheDraftAddsASessionAndMovesItAndAnyOtherDoesNot() throws Exception {
    assertTrue(owner.all("input[value=programme:write]").isEmpty(), "a press officer");
    String reading = "Bearer " + createToken("programme:read");
    assertProblem(403, "Scope missing", get(DRAFT, reading));
    Officer officer = Officer.of(summit, "programme");
    owner = new Clerk(summit);
    officer.givePassword(owner);
    String token = "Bearer " + createToken("programme:write");
    String title = "Rivers " + Long.toString(System.nanoTime(), 36);
    String session = "{\"kind\":\"talk\",\"title\":{\"en\":\"" + title + "\"},\"minutes\":30}";
    assertProblem(401, "No token", post(DRAFT + "/sessions", null, session));
    assertProblem(403, "Scope missing", post(DRAFT + "/sessions", reading, session));
    assertProblem(400, "Not understood", post(DRAFT + "/sessions", token, "{\"starred\":true}"));
    assertProblem(405, "Method not allowed", get(DRAFT + "/sessions", token));
    HttpResponse<String> added = post(DRAFT + "/sessions", token, session);
    assertEquals(201, added.statusCode(), added.body());
    String slug = json(added).get("slug").getAsString();
    String place = DRAFT + "/sessions/" + slug + "/place";
    String moved =
        "{\"version\":%d,\"startsAt\":\"2016-03-23T07:00:00+08:00\",\"minutes\":25}"
            .formatted(json(added).get("version").getAsInt());
    HttpResponse<String> placed = post(place, token, moved);
    assertEquals(200, placed.statusCode(), placed.body());
    assertEquals("2016-03-22T23:00:00Z", json(placed).get("startsAt").getAsString());
    assertProblem(409, "Changed meanwhile", post(place, token, moved));
    assertTrue(get(DRAFT, token).body().contains(title));
    assertFalse(get(PROGRAMME, reading).body().contains(slug), "nothing is released by it");
    owner.open("/en/desk/programme-history");
    assertTrue(owner.find("main").text().contains(title), "editors see it, and can take it back");
  }

  private HttpResponse<String> post(String path, String authorization, String body)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(summit.http() + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (authorization != null) request.header("Authorization", authorization);
    HttpResponse<String> answer =
        program.send(request.build(), HttpResponse.BodyHandlers.ofString());
    assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty(), "no session begins");
    return answer;
  }

  @Test
  void neitherACookieNorAWrongTokenReadsAnything() throws Exception {
    HttpRequest signedIn =
        HttpRequest.newBuilder(URI.create(summit.http() + PROGRAMME))
            .header("Cookie", "accord-session=" + owner.cookie("accord-session"))
            .build();
    HttpResponse<String> answer = program.send(signedIn, HttpResponse.BodyHandlers.ofString());
    assertProblem(401, "No token", answer);
    assertEquals(
        "Bearer realm=\"accord\"", answer.headers().firstValue("WWW-Authenticate").orElseThrow());
    assertProblem(401, "No token", get(PROGRAMME, "Basic b3JnYW5pc2VyOng="));
    assertProblem(401, "Token not valid", get(PROGRAMME, "Bearer accord_made-up"));
    assertProblem(401, "No token", get(PROGRAMME, "Bearer accord_made up"));
    assertProblem(401, "No token", get("/api", null));
  }

  @Test
  void aTokenThatCallsTooOftenIsToldHowLongToWait() throws Exception {
    String token = "Bearer " + createToken("programme:read");
    HttpResponse<String> answer = get("/api/v1/elsewhere", token);
    for (int calls = 1; calls < 1000 && answer.statusCode() == 404; calls++)
      answer = get("/api/v1/elsewhere", token);
    assertProblem(429, "Too many calls", answer);
    int seconds = Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow());
    assertTrue(seconds > 0 && seconds <= 61, "it waits " + seconds + " seconds");
    assertProblem(
        403, "Scope missing", get(PROGRAMME, "Bearer " + createToken("signatories:read")));
  }

  private String createToken(String scope) {
    owner.open("/en/desk/account");
    owner.fill("[name=new-token:token-name]", "Press room");
    owner.find("input[value=" + scope + "]").attr("checked", true);
    owner.press("Create a token");
    return owner.find(".secret code").text();
  }

  private HttpResponse<String> get(String path, String authorization) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(summit.http() + path));
    if (authorization != null) request.header("Authorization", authorization);
    return program.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static void assertProblem(int status, String title, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals("application/problem+json;charset=UTF-8", type(answer));
    JsonObject problem = json(answer);
    assertEquals(title, problem.get("title").getAsString());
    assertEquals(status, problem.get("status").getAsInt());
    assertFalse(problem.get("detail").getAsString().isEmpty());
  }

  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElseThrow();
  }

  private static JsonObject json(HttpResponse<String> answer) {
    return JsonParser.parseString(answer.body()).getAsJsonObject();
  }
}
