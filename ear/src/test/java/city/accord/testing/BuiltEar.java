package city.accord.testing;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The EAR that Maven built, with the classes of an in-server test in a web module beside its own:
 * {@code @Deployment static EnterpriseArchive ear() { return BuiltEar.with(CitiesIT.class); }}. A
 * test sees the public API of the beans; for a service that names roles, add a bean with
 * {@code @RunAs}.
 */
public final class BuiltEar {

  private BuiltEar() {}

  public static EnterpriseArchive with(Class<?>... classes) {
    File built = Path.of(System.getProperty("accord.build"), "accord.ear").toFile();
    EnterpriseArchive ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, built);
    ear.addAsModule(Testable.archiveToTest(testWar(classes)));
    ear.setApplicationXML(new StringAsset(withTestWar(descriptor(ear))));
    return ear;
  }

  private static String descriptor(EnterpriseArchive ear) {
    try (InputStream in = ear.get("META-INF/application.xml").getAsset().openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String withTestWar(String descriptor) {
    String module =
        "<module><web><web-uri>test.war</web-uri>"
            + "<context-root>/in-server-test</context-root></web></module>";
    int end = descriptor.lastIndexOf("</module>") + "</module>".length();
    return descriptor.substring(0, end) + module + descriptor.substring(end);
  }

  private static WebArchive testWar(Class<?>... classes) {
    return ShrinkWrap.create(WebArchive.class, "test.war")
        .addClass(Nobody.class)
        .addClasses(classes)
        .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
  }
}
