package city.accord.web.press;

import static city.accord.text.Language.EN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.summit.DescribeSummit;
import city.accord.summit.Summit;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Feeds that are followed before there is anything in them. */
class QuietFeedsTest {

  private static final String BASE = "https://summit.example";

  private static final Summit SUMMIT =
      new Summit(
          new DescribeSummit(
              LocalizedText.of("高峰會", "Summit"),
              LocalizedText.EMPTY,
              LocalizedText.EMPTY,
              LocalizedText.EMPTY,
              LocalizedText.EMPTY,
              LocalDate.of(2016, 3, 22),
              LocalDate.of(2016, 3, 23),
              ZoneId.of("Asia/Taipei"),
              List.of(Language.ZH_HANT, EN)));

  @Test
  void beforeAnyStatementAndBeforeACeremonyTheyAreWholeAndOlderThanWhatComes() throws Exception {
    for (String feed :
        List.of(
            StatementFeed.write(List.of(), SUMMIT, EN, BASE),
            LiveReportFeed.quiet(SUMMIT, EN, BASE))) {
      Element root = root(feed);
      for (String asked : List.of("id", "title", "updated", "author", "link"))
        assertTrue(root.getElementsByTagName(asked).getLength() > 0, asked + " is not in " + feed);
      assertEquals(0, root.getElementsByTagName("entry").getLength());
      Instant updated =
          Instant.parse(root.getElementsByTagName("updated").item(0).getTextContent());
      assertTrue(updated.isBefore(Instant.parse("2016-01-01T00:00:00Z")), feed);
    }
  }

  private static Element root(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }
}
