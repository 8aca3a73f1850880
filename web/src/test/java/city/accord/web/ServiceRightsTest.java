package city.accord.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.Right;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every service asks for a right, and a right to read is none to write. */
class ServiceRightsTest {

  /** What changes the database, or holds a row so that it can be changed. */
  private static final Set<String> WRITING =
      Set.of(
          "persist", "remove", "merge", "executeUpdate", "record", "recordChange", "note", "lock");

  /** Whoever may only look reaches no method of a service that writes, locks or tells. */
  @Test
  void whatIsOpenToReadersWritesNothing() {
    Set<String> writing = new TreeSet<>();
    int open = 0;
    for (JavaClass service : AccordClasses.ALL)
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
    for (JavaClass service : AccordClasses.ALL)
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
        .check(AccordClasses.ALL);
  }
}
