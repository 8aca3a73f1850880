package city.accord.web;

import city.accord.Job;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;

/** The product's classes, read once for all tests of its architecture. */
final class AccordClasses {

  static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("city.accord");

  private AccordClasses() {}

  /** Everything that is done by a timetable. */
  static List<Job> jobs() {
    return ALL.stream()
        .flatMap(each -> each.getMethods().stream())
        .flatMap(method -> method.tryGetAnnotationOfType(Job.class).stream())
        .toList();
  }
}
