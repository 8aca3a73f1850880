package city.accord.web;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.Right;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.validator.FacesValidator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who may look into whom: the plan of the house, as a test. */
class ArchitectureTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("city.accord");

  /** Each ground area may use those before it. */
  private static final List<String> GROUND = List.of("text", "audit", "mail", "account", "emblem");

  /**
   * What each area may look into beside the ground. Of signing, nobody sees more than its public
   * records and its events.
   */
  private static final Map<String, List<String>> MAY_USE =
      Map.of(
          "summit", List.of(),
          "city", List.of("summit"),
          "delegation", List.of("city", "summit", "signing.events"),
          "programme", List.of("delegation", "summit"),
          "signing", List.of("delegation", "city", "summit"),
          "press", List.of("signing.published", "signing.events", "summit"));

  /** What changes the database, or holds a row so that it can be changed. */
  private static final Set<String> WRITING =
      Set.of(
          "persist", "remove", "merge", "executeUpdate", "record", "recordChange", "note", "lock");

  @Test
  void noTwoPackagesDependOnEachOther() {
    slices().matching("city.accord.(**)").should().beFreeOfCycles().check(HOUSE);
  }

  /** CDI finds beans by annotation, and gives nothing to a validator that is none. */
  @Test
  void aManagedValidatorIsABean() {
    classes()
        .that()
        .areAnnotatedWith(FacesValidator.class)
        .should()
        .beAnnotatedWith(Dependent.class)
        .check(HOUSE);
  }

  @Test
  void theEventsOfSigningDependOnNothing() {
    noClasses()
        .that()
        .resideInAPackage("city.accord.signing.events")
        .should()
        .dependOnClassesThat(
            resideInAPackage("city.accord..").and(not(resideInAPackage("..signing.events"))))
        .check(HOUSE);
  }

  @Test
  void eachGroundAreaUsesOnlyThoseBeforeIt() {
    for (int i = 0; i < GROUND.size(); i++) {
      String area = GROUND.get(i);
      String[] later =
          GROUND.subList(i + 1, GROUND.size()).stream()
              .map(it -> "city.accord." + it + "..")
              .toArray(String[]::new);
      if (later.length > 0)
        noClasses()
            .that()
            .resideInAPackage("city.accord." + area + "..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(later))
            .check(HOUSE);
    }
  }

  @Test
  void pagesOfOtherAreasSeeOfSigningOnlyWhatItPublishes() {
    noClasses()
        .that(
            resideInAPackage("city.accord.web..")
                .and(not(resideInAPackage("city.accord.web.signing.."))))
        .should()
        .dependOnClassesThat(
            resideInAPackage("city.accord.signing..")
                .and(
                    not(
                        resideInAnyPackage(
                            "city.accord.signing.published..", "city.accord.signing.events.."))))
        .check(HOUSE);
  }

  @Test
  void areasLookOnlyWhereThePlanLetsThem() {
    MAY_USE.forEach(
        (area, others) -> {
          Set<String> allowed = new HashSet<>(Set.of("city.accord", "city.accord." + area + ".."));
          GROUND.forEach(ground -> allowed.add("city.accord." + ground + ".."));
          others.forEach(other -> allowed.add("city.accord." + other + ".."));
          noClasses()
              .that()
              .resideInAPackage("city.accord." + area + "..")
              .should()
              .dependOnClassesThat(
                  resideInAPackage("city.accord..")
                      .and(not(resideInAnyPackage(allowed.toArray(String[]::new)))))
              .allowEmptyShould(true)
              .check(HOUSE);
        });
  }

  /** Whoever may only look reaches no method of a service that writes, locks or tells. */
  @Test
  void whatIsOpenToReadersWritesNothing() {
    Set<String> writing = new TreeSet<>();
    int open = 0;
    for (JavaClass service : HOUSE)
      for (JavaMethod method : service.getMethods()) {
        if (!rights(method).contains(Right.READ)) continue;
        open++;
        method.getMethodCallsFromSelf().stream()
            .filter(call -> WRITING.contains(call.getTarget().getName()))
            .forEach(call -> writing.add(method.getFullName() + " calls " + call.getName()));
      }
    assertEquals(Set.of(), writing);
    assertTrue(open > 30, "only " + open + " methods are open to readers");
  }

  /** Which rights of {@link Right} a method asks for, or else its class. */
  private static Set<String> rights(JavaMethod method) {
    if (!method.getModifiers().contains(JavaModifier.PUBLIC)) return Set.of();
    if (method.isAnnotatedWith(PermitAll.class)) return Set.of();
    return method
        .tryGetAnnotationOfType(RolesAllowed.class)
        .or(() -> method.getOwner().tryGetAnnotationOfType(RolesAllowed.class))
        .map(asked -> Set.of(asked.value()))
        .orElse(Set.of());
  }

  /** Each service asks for rights that exist, or says that it is for all. */
  @Test
  void everyServiceAsksForRightsThatExist() {
    Set<String> unknown = new TreeSet<>();
    for (JavaClass service : HOUSE)
      for (JavaMethod method : service.getMethods())
        rights(method).stream()
            .filter(right -> !Right.isKnown(right))
            .forEach(right -> unknown.add(method.getFullName() + ": " + right));
    assertEquals(Set.of(), unknown);
    classes()
        .that()
        .areAnnotatedWith(Stateless.class)
        .should()
        .beAnnotatedWith(RolesAllowed.class)
        .orShould()
        .beAnnotatedWith(PermitAll.class)
        .check(HOUSE);
  }

  @Test
  void jsonIsReadByTheOneProvider() {
    noClasses()
        .that()
        .doNotHaveSimpleName("JsonFactory")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("jakarta.json.Json")
        .because("it looks for its provider through all jars at every call")
        .check(HOUSE);
  }

  @Test
  void theGroundKnowsNoAreaAboveIt() {
    noClasses()
        .that()
        .resideInAnyPackage(
            GROUND.stream().map(area -> "city.accord." + area + "..").toArray(String[]::new))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                MAY_USE.keySet().stream()
                    .map(area -> "city.accord." + area + "..")
                    .toArray(String[]::new)))
        .check(HOUSE);
  }

  @Test
  void ejbDoesNotDependOnWeb() {
    noClasses()
        .that(not(resideInAPackage("city.accord.web..")))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "city.accord.web..", "jakarta.faces..", "jakarta.servlet..", "org.primefaces.."))
        .check(HOUSE);
  }

  @Test
  void onlySigningKnowsInkComponentsAndChannels() {
    noClasses()
        .that(not(resideInAnyPackage("city.accord.web.signing..")))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.primefaces.component.signature..", "jakarta.websocket.."))
        .check(HOUSE);
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("city.accord.web.LiveTopics")
        .should()
        .dependOnClassesThat(resideInAPackage("jakarta.faces.push.."))
        .because("other pages receive pushes only through a:live")
        .check(HOUSE);
  }

  @Test
  void verificationAndExaminationArePlainJava() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "city.accord.signing.verify..",
            "city.accord.signing.examine..",
            "city.accord.signing.stroke..",
            "city.accord.signing.canonical..",
            "city.accord.signing.binding..")
        .and()
        // of the declaration's content, which is kept as Jakarta's JSON
        .doNotHaveSimpleName("CanonicalJson")
        .should()
        .dependOnClassesThat(resideInAPackage("jakarta.."))
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void anAreaOfTheWebReadsNoOtherAreasPages() {
    for (String area : MAY_USE.keySet())
      classes()
          .that()
          .resideInAPackage("city.accord.web." + area + "..")
          .should()
          .onlyDependOnClassesThat(
              not(resideInAPackage("city.accord.web.."))
                  .or(
                      resideInAnyPackage(
                          "city.accord.web",
                          "city.accord.web.text",
                          "city.accord.web." + area + "..")))
          .allowEmptyShould(true)
          .check(HOUSE);
  }

  @Test
  void noPackageIsInBothClassLoaders() {
    Set<String> web =
        packagesOf(
            HOUSE.stream()
                .filter(c -> c.getPackageName().startsWith("city.accord.web"))
                .collect(Collectors.toSet()));
    Set<String> ejb =
        packagesOf(
            HOUSE.stream()
                .filter(c -> !c.getPackageName().startsWith("city.accord.web"))
                .collect(Collectors.toSet()));
    web.retainAll(ejb);
    assertEquals(Set.of(), web);
  }

  private static Set<String> packagesOf(Set<JavaClass> some) {
    return some.stream()
        .map(JavaClass::getPackageName)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
