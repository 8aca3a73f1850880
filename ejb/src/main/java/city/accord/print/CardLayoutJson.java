package city.accord.print;

import city.accord.Refused;
import city.accord.print.CardElement.Align;
import city.accord.print.CardElement.Kind;
import city.accord.text.JsonFactory;
import city.accord.text.TextJson;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A layout as JSON, as the designer's page and the database have it: {@code front} and {@code
 * back}, each a list of elements with {@code kind}, {@code x}, {@code y}, {@code width}, {@code
 * height} in millimetres, {@code size} in points, {@code align} and {@code text} by language tag.
 */
final class CardLayoutJson {

  private static final int MAX_LENGTH = 200_000;
  private static final int MAX_TEXT = 400;
  private static final int DIGITS = 2;

  private CardLayoutJson() {}

  static String write(CardLayout layout) {
    return JsonFactory.createObjectBuilder()
        .add("front", side(layout.front()))
        .add("back", side(layout.back()))
        .build()
        .toString();
  }

  private static JsonArrayBuilder side(List<CardElement> elements) {
    JsonArrayBuilder side = JsonFactory.createArrayBuilder();
    for (CardElement element : elements)
      side.add(
          JsonFactory.createObjectBuilder()
              .add("kind", element.kind().name())
              .add("x", rounded(element.x()))
              .add("y", rounded(element.y()))
              .add("width", rounded(element.width()))
              .add("height", rounded(element.height()))
              .add("size", rounded(element.size()))
              .add("align", element.align().name())
              .add("text", TextJson.of(element.text())));
    return side;
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
  }

  /**
   * @throws LayoutNotRead where it is no layout
   */
  static CardLayout read(String json) {
    if (json == null || json.length() > MAX_LENGTH) throw new LayoutNotRead();
    try (JsonReader reader = JsonFactory.createReader(new StringReader(json))) {
      JsonObject layout = reader.readObject();
      return new CardLayout(
          elements(layout.getJsonArray("front")), elements(layout.getJsonArray("back")));
    } catch (JsonException
        | ClassCastException
        | NullPointerException
        | IllegalArgumentException
        | ArithmeticException e) {
      throw new LayoutNotRead();
    }
  }

  private static List<CardElement> elements(JsonArray side) {
    return side.getValuesAs(JsonObject.class).stream().map(CardLayoutJson::element).toList();
  }

  private static CardElement element(JsonObject one) {
    CardElement element =
        new CardElement(
            Kind.valueOf(one.getString("kind")),
            number(one, "x"),
            number(one, "y"),
            number(one, "width"),
            number(one, "height"),
            number(one, "size"),
            Align.valueOf(one.getString("align")),
            TextJson.text(one.getJsonObject("text")));
    boolean tooLong =
        element.text().asMap().values().stream().anyMatch(text -> text.length() > MAX_TEXT);
    if (tooLong) throw new LayoutNotRead();
    return element;
  }

  private static double number(JsonObject one, String name) {
    JsonNumber number = one.getJsonNumber(name);
    double value = number.doubleValue();
    if (!Double.isFinite(value) || Math.abs(value) > 10_000) throw new LayoutNotRead();
    return rounded(value).doubleValue();
  }

  /** What came from the page is no layout of a card. */
  public static class LayoutNotRead extends Refused {

    private static final long serialVersionUID = 1;
  }
}
