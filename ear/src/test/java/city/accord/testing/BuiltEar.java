package city.accord.testing;

import com.github.davidmoten.guavamini.Preconditions;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.subethamail.smtp.server.SMTPServer;

/**
 * The EAR that Maven built, with the classes of all in-server tests in a web module beside its own.
 * A test sees the public API of the beans; a service that asks for rights is called through {@link
 * AsAccount} and its like.
 */
final class BuiltEar {

  private static final Path BUILD = Path.of(System.getProperty("accord.build"));

  /** Browser tests and what starts databases have no business in the server. */
  private static final Pattern OUTSIDE = Pattern.compile("city/accord/(ui|launch)/.*");

  /** One class of each library that the tests in the server bring along: a mail server. */
  private static final List<Class<?>> LIBRARIES = List.of(SMTPServer.class, Preconditions.class);

  private BuiltEar() {}

  static EnterpriseArchive withTests() {
    File built = BUILD.resolve("accord.ear").toFile();
    EnterpriseArchive ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, built);
    ear.addAsModule(Testable.archiveToTest(testWar()));
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

  private static WebArchive testWar() {
    WebArchive war = ShrinkWrap.create(WebArchive.class, "test.war");
    war.addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    for (Class<?> library : LIBRARIES) war.addAsLibrary(jarOf(library));
    Path classes = BUILD.resolve("test-classes");
    try (Stream<Path> files = Files.walk(classes)) {
      files
          .map(file -> classes.relativize(file).toString().replace(File.separatorChar, '/'))
          .filter(name -> name.endsWith(".class") && !OUTSIDE.matcher(name).matches())
          .forEach(
              name ->
                  war.add(
                      new FileAsset(classes.resolve(name).toFile()), "WEB-INF/classes/" + name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return war;
  }

  private static File jarOf(Class<?> type) {
    return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }
}
