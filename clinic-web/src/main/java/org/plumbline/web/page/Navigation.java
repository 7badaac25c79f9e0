package org.plumbline.web.page;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.web.access.Area;
import org.plumbline.web.access.Visitor;

/** The main navigation: the pages of the area at hand, and the way to the person's other areas. */
@Named("navigation")
@RequestScoped
public class Navigation {

  /** One entry of the navigation. */
  public record Item(String href, String label, boolean current) {}

  private final Visitor visitor;
  private final PageMessages words;
  private final String path;

  Navigation(Visitor visitor, PageMessages words, RoutingContext request) {
    this.visitor = visitor;
    this.words = words;
    this.path = request.normalizedPath();
  }

  /** The entries, the page at hand marked. */
  public List<Item> getItems() {
    var items = new ArrayList<Item>();
    Area here = Area.of(path).orElse(null);
    for (Area area : visitor.getAreas()) {
      if (area == here) {
        switch (area) {
          case THERAPIST -> {
            add(items, "/therapist", words.nav_today());
            add(items, "/therapist/patients", words.nav_patients());
          }
          case PATIENT -> {
            add(items, "/me", words.nav_today());
            add(items, "/me/progress", words.nav_progress());
          }
          case MANAGER -> add(items, "/manager", words.nav_summary());
          case ADMIN -> {
            add(items, "/admin", words.nav_staff());
            add(items, "/admin/settings", words.nav_settings());
            add(items, "/admin/knowledge", words.nav_knowledge());
            add(items, "/admin/audit", words.nav_audit());
          }
        }
      } else {
        add(items, area.path(), name(area));
      }
    }
    return items;
  }

  private String name(Area area) {
    return switch (area) {
      case THERAPIST -> words.area_therapist();
      case MANAGER -> words.area_manager();
      case ADMIN -> words.area_admin();
      case PATIENT -> words.area_patient();
    };
  }

  private void add(List<Item> items, String href, String label) {
    boolean areaStart = Area.of(href).map(area -> area.path().equals(href)).orElse(false);
    items.add(new Item(href, label, areaStart ? path.equals(href) : path.startsWith(href)));
  }
}
