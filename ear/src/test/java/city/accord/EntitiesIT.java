package city.accord;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.persistence.metamodel.EntityType;
import org.eclipse.persistence.internal.weaving.PersistenceWeaved;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What the entities say and what the tables hold are the same. */
@ArquillianTest
class EntitiesIT {

  @PersistenceUnit(unitName = "accord")
  private EntityManagerFactory factory;

  @Test
  void everyEntityCanBeSelected() {
    assertFalse(factory.getMetamodel().getEntities().isEmpty());
    try (EntityManager em = factory.createEntityManager()) {
      for (EntityType<?> entity : factory.getMetamodel().getEntities()) {
        em.createQuery("select e from " + entity.getName() + " e").setMaxResults(1).getResultList();
      }
    }
  }

  @Test
  void everyEntityWasWovenByTheBuild() {
    for (EntityType<?> entity : factory.getMetamodel().getEntities()) {
      assertTrue(PersistenceWeaved.class.isAssignableFrom(entity.getJavaType()), entity.getName());
    }
  }
}
