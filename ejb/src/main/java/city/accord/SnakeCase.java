package city.accord;

import java.util.Locale;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseTable;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Names tables and columns after classes and fields: {@code signedAt} is {@code signed_at}. Without
 * it EclipseLink says {@code SIGNEDAT}, and MySQL on Linux knows no table of capitals. Names that a
 * class gives itself stay as they are.
 */
public class SnakeCase implements SessionCustomizer {

  @Override
  public void customize(Session session) {
    for (ClassDescriptor descriptor : session.getDescriptors().values()) {
      String name = descriptor.getJavaClass().getSimpleName();
      for (DatabaseTable table : descriptor.getTables())
        if (table.getName().equals(name.toUpperCase(Locale.ROOT))) table.setName(of(name));
      for (DatabaseMapping mapping : descriptor.getMappings()) rename(mapping);
    }
  }

  private static void rename(DatabaseMapping mapping) {
    String name = mapping.getAttributeName();
    if (mapping.isDirectToFieldMapping()
        && mapping.getField().getName().equals(name.toUpperCase(Locale.ROOT)))
      mapping.getField().setName(of(name));
  }

  static String of(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }
}
