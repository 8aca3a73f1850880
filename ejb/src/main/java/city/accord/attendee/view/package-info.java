/** Lists of people that officers keep under a name: whom they show, and in which columns. */
package city.accord.attendee.view;
