package city.accord.web.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import city.accord.text.JsonFactory;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class JsonScriptTest {

  @Test
  void noTextEndsTheElementThatItStandsIn() {
    String name = "</script><script>alert(1)</script> & <!--";
    String json = JsonFactory.createObjectBuilder().add("name", name).build().toString();
    String safe = JsonScript.safe(json);
    assertFalse(safe.contains("<") || safe.contains(">"), safe);
    assertEquals(
        name, JsonFactory.createReader(new StringReader(safe)).readObject().getString("name"));
  }
}
