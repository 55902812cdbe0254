# Read by CPack for each kind of package: a ZIP unpacks into a folder of its own and holds the program alone.
if(CPACK_GENERATOR STREQUAL "ZIP")
    set(CPACK_COMPONENT_INCLUDE_TOPLEVEL_DIRECTORY ON)
    set(CPACK_COMPONENTS_ALL program)
endif()
