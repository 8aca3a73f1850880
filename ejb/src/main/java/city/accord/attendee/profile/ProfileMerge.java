package city.accord.attendee.profile;

import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeMerge;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What only one record has of the person's page holds; where both have one, the first. */
@Dependent
class ProfileMerge implements AttendeeMerge {

  @PersistenceContext private EntityManager em;
  @Inject private ProfileStore store;

  @Override
  public void move(Attendee from, Attendee to) {
    PublicProfile other = em.find(PublicProfile.class, from.id());
    if (other == null) return;
    PublicProfile stays = em.find(PublicProfile.class, to.id());
    if (stays == null) {
      stays = new PublicProfile(to, store.slug(to));
      other.copyTo(stays);
      em.persist(stays);
    } else stays.takeOver(other);
    em.remove(other);
  }
}
