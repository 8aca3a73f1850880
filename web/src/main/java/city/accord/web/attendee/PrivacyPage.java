package city.accord.web.attendee;

import city.accord.attendee.registration.PrivacyPages;
import city.accord.attendee.registration.ToldPrivacy;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Tells guests what is kept of them, what for, until when, who sees it and whom to ask. */
@Named
@RequestScoped
public class PrivacyPage {

  @Inject private PrivacyPages pages;

  private ToldPrivacy told;

  @PostConstruct
  void open() {
    told = pages.told();
  }

  public ToldPrivacy getTold() {
    return told;
  }
}
