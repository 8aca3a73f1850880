package city.accord.web.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import city.accord.programme.SessionKind;
import city.accord.programme.SessionPlan;
import city.accord.summit.DescribeSummit;
import city.accord.summit.Summit;
import city.accord.text.JsonFactory;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program sends of a session is read strictly. */
class ApiSessionTest {

  private static final Summit SUMMIT =
      new Summit(
          new DescribeSummit(
              LocalizedText.of("高峰會", "Summit"),
              LocalizedText.EMPTY,
              LocalizedText.EMPTY,
              LocalizedText.EMPTY,
              LocalizedText.EMPTY,
              LocalDate.parse("2016-03-22"),
              LocalDate.parse("2016-03-23"),
              ZoneId.of("Asia/Taipei"),
              List.of(Language.ZH_HANT, Language.EN)));

  @Test
  void aWholeOneIsReadAsItStands() {
    SessionPlan plan =
        sent("""
                {"kind": "panel", "title": {"en": "Rivers", "zh-Hant": "河"}, "summary": {"en": "Dry"},
                 "room": 7, "track": null, "startsAt": "2016-03-23T09:00:00+08:00", "minutes": 45,
                 "languages": ["en", "en"]}
                """)
            .plan();
    assertEquals(SessionKind.PANEL, plan.kind());
    assertEquals(LocalizedText.of("河", "Rivers"), plan.title());
    assertEquals(7L, plan.roomId());
    assertNull(plan.trackId());
    assertEquals(Instant.parse("2016-03-23T01:00:00Z"), plan.startsAt());
    assertEquals(List.of(Language.EN), plan.languages());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'kind': 'talk', 'title': {'en': 'a'}, 'minutes': 30, 'starred': true}",
        "{'kind': 'blocker', 'title': {'en': 'a'}, 'minutes': 30}",
        "{'kind': 'ceremony', 'title': {'en': 'a'}, 'minutes': 30}",
        "{'kind': 'talk', 'title': 'a', 'minutes': 30}",
        "{'kind': 'talk', 'title': {'xx': 'a'}, 'minutes': 30}",
        "{'kind': 'talk', 'title': {'en': 5}, 'minutes': 30}",
        "{'kind': 'talk', 'title': {'en': 'a'}}",
        "{'kind': 'talk', 'title': {'en': 'a'}, 'minutes': '30'}",
        "{'kind': 'talk', 'title': {'en': 'a'}, 'minutes': 30.5}",
        "{'kind': 'talk', 'title': {'en': 'a'}, 'minutes': 99999999999}",
        "{'kind': 'talk', 'title': {'en': 'a'}, 'minutes': 30, 'room': 'Hall'}",
        "{'kind': 'talk', 'title': {'en': 'a'}, 'minutes': 30, 'room': 1e30}",
        "{'kind': 'talk', 'title': {'en': 'a'}, 'minutes': 30, 'languages': 'en'}",
        "{'kind': 'talk', 'title': {'en': 'a'}, 'minutes': 30, 'startsAt': 'tomorrow'}",
        "{'kind': 'talk', 'title': {'en': 'a'}, 'minutes': 30, 'startsAt': '2016-03-24T09:00:00Z'}",
        "{'kind': 'talk', 'title': {'en': 'a\\u0000'}, 'minutes': 30}"
      })
  void whatIsNotAsItHasToBeIsRefused(String json) {
    ApiSession sent = sent(json.replace('\'', '"'));
    assertThrows(ApiSession.NotUnderstood.class, sent::plan);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "{", "\u00ff"})
  void whatIsNoObjectIsRefused(String body) {
    byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
    assertThrows(ApiSession.NotUnderstood.class, () -> ApiDraft.object(bytes));
  }

  @Test
  void whatIsNestedTooDeeplyIsRefused() {
    byte[] bytes = ("{\"a\":" + "[".repeat(60_000)).getBytes(StandardCharsets.US_ASCII);
    assertThrows(ApiSession.NotUnderstood.class, () -> ApiDraft.object(bytes));
  }

  @Test
  void aTitleThatNobodyCouldReadIsRefused() {
    ApiSession sent =
        sent(
            "{\"kind\": \"talk\", \"minutes\": 30, \"title\": {\"en\": \"%s\"}}"
                .formatted("a".repeat(301)));
    assertThrows(ApiSession.NotUnderstood.class, sent::plan);
  }

  @Test
  void aPlaceNamesTheVersionThatItWasMadeFrom() {
    ApiSession.Place place = sent("{\"version\": 3, \"minutes\": 30}").place();
    assertEquals(new ApiSession.Place(3, null, null, 30), place);
    assertThrows(ApiSession.NotUnderstood.class, () -> sent("{\"minutes\": 30}").place());
  }

  private static ApiSession sent(String json) {
    return new ApiSession(JsonFactory.createReader(new StringReader(json)).readObject(), SUMMIT);
  }
}
