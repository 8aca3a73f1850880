package city.accord.web.site;

import city.accord.ChangedMeanwhile;
import city.accord.NotThere;
import city.accord.Refused;
import city.accord.account.ApiCaller;
import city.accord.account.ApiTokens;
import city.accord.programme.Draft;
import city.accord.programme.DraftSession;
import city.accord.programme.Rooms;
import city.accord.programme.Sessions;
import city.accord.programme.Tracks;
import city.accord.summit.Summit;
import city.accord.text.JsonFactory;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.web.FeedWords;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The draft of the programme for programs, in the name of the token's owner and with the one right
 * that this takes: to read it, to add a session, to say where and when one takes place. Editors see
 * each change in their history, and take it back there.
 */
@Dependent
class ApiDraft {

  static final String DRAFT = "/v1/draft";
  static final String SESSIONS = "/v1/draft/sessions";
  static final String PLACE = "/v1/draft/sessions/{slug}/place";
  static final Pattern PLACED = Pattern.compile("^/v1/draft/sessions/([a-z0-9-]{1,100})/place$");

  private static final int MAX_BODY = 65536;

  @Inject private Sessions sessions;
  @Inject private Rooms rooms;
  @Inject private Tracks tracks;
  @Inject private ApiTokens tokens;

  /** Whether an address changes something. */
  static boolean isChanged(String address) {
    return address.equals(SESSIONS) || address.equals(PLACE);
  }

  void answer(
      ApiCaller caller, Summit summit, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    if (path.equals(DRAFT)) {
      send(response, HttpServletResponse.SC_OK, ApiOwner.of(caller).get(this::read));
      return;
    }
    String type = request.getContentType();
    if (type == null || !type.matches("(?i)application/json\\s*(;.*)?")) {
      ApiProblem.NOT_JSON.answer(response);
      return;
    }
    byte[] body = request.getInputStream().readNBytes(MAX_BODY + 1);
    if (body.length > MAX_BODY) {
      ApiProblem.TOO_LARGE.answer(response);
      return;
    }
    try {
      change(caller, new ApiSession(object(body), summit), path, response);
    } catch (ApiSession.NotUnderstood e) {
      ApiProblem.NOT_UNDERSTOOD.answer(response, e.getMessage());
    } catch (ChangedMeanwhile e) {
      ApiProblem.CHANGED_MEANWHILE.answer(response);
    } catch (NotThere e) {
      ApiProblem.NOT_THERE.answer(response, "Not there: " + String.join("", words(e)));
    } catch (Refused e) {
      String said = new FeedWords(Language.EN).say(e.key(), e.arguments().toArray());
      ApiProblem.REFUSED.answer(response, said);
    } catch (EJBException e) {
      if (!isOvertaken(e)) throw e;
      ApiProblem.CHANGED_MEANWHILE.answer(response);
    }
  }

  private static boolean isOvertaken(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause())
      if (cause instanceof OptimisticLockException) return true;
    return false;
  }

  private static List<String> words(NotThere e) {
    return e.arguments().stream().map(String::valueOf).toList();
  }

  static JsonObject object(byte[] body) {
    try (JsonReader reader = JsonFactory.createReader(new ByteArrayInputStream(body))) {
      return reader.readObject();
    } catch (RuntimeException e) { // too deep a nesting is none of the parser's own exceptions
      throw new ApiSession.NotUnderstood("The body is no JSON object.");
    }
  }

  private void change(ApiCaller caller, ApiSession sent, String path, HttpServletResponse response)
      throws IOException {
    ApiOwner owner = ApiOwner.of(caller);
    Matcher placed = PLACED.matcher(path);
    if (placed.matches()) {
      String slug = placed.group(1);
      ApiSession.Place place = sent.place();
      owner.run(
          () ->
              sessions.place(
                  slug, place.version(), place.room(), place.startsAt(), place.minutes()));
      tokens.wrote(caller, slug);
      send(response, HttpServletResponse.SC_OK, owner.get(() -> one(slug)));
    } else {
      String slug = owner.get(() -> sessions.plan(sent.plan()));
      tokens.wrote(caller, slug);
      send(response, HttpServletResponse.SC_CREATED, owner.get(() -> one(slug)));
    }
  }

  private JsonObject one(String slug) {
    return sessions.draft().sessions().stream()
        .filter(session -> session.slug().equals(slug))
        .findFirst()
        .map(session -> json(session).build())
        .orElseThrow(() -> new NotThere(slug));
  }

  private JsonObject read() {
    return json(
        sessions.draft(),
        rooms.all().stream().map(room -> named(room.id(), room.name())).toList(),
        tracks.all().stream().map(track -> named(track.id(), track.name())).toList());
  }

  static JsonObject json(Draft draft, List<JsonObject> rooms, List<JsonObject> tracks) {
    return JsonFactory.createObjectBuilder()
        .add("rooms", JsonFactory.createArrayBuilder(rooms))
        .add("tracks", JsonFactory.createArrayBuilder(tracks))
        .add(
            "sessions",
            JsonFactory.createArrayBuilder(
                draft.sessions().stream().map(session -> json(session).build()).toList()))
        .build();
  }

  static JsonObject named(long id, LocalizedText name) {
    return JsonFactory.createObjectBuilder().add("id", id).add("name", ApiJson.of(name)).build();
  }

  static JsonObjectBuilder json(DraftSession session) {
    JsonObjectBuilder json =
        JsonFactory.createObjectBuilder()
            .add("slug", session.slug())
            .add("version", session.version())
            .add("kind", ApiJson.word(session.kind()))
            .add("title", ApiJson.of(session.title()))
            .add("summary", ApiJson.of(session.summary()))
            .add("minutes", session.minutes());
    if (session.roomId() == null) json.addNull("room");
    else json.add("room", session.roomId());
    if (session.trackId() == null) json.addNull("track");
    else json.add("track", session.trackId());
    if (session.startsAt() == null) json.addNull("startsAt");
    else json.add("startsAt", session.startsAt().toString());
    return json;
  }

  private static void send(HttpServletResponse response, int status, JsonObject json)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(json.toString());
  }
}
