/** Bilateral meetings, at the desk and behind the links of delegations. */
package city.accord.web.meeting;
