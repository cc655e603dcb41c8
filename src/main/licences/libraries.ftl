<#list dependencyMap as entry><#assign project = entry.getKey()/><#assign licences = entry.getValue()/>${project.groupId}|${project.artifactId}|${project.version}|${project.name!""}|<#list licences as licence>${licence}<#sep> or </#sep></#list>|${project.url!""}
</#list>
