# What PowerShell completes behind `careercli`; made by `careercli completion powershell`.
#
# To use it, add this line to your $PROFILE:
#   careercli completion powershell | Out-String | Invoke-Expression
#
# It starts no program. The user's own roles come from a word list, which is
# data: nothing in it is evaluated, and a line that is no plain id is left out.

Register-ArgumentCompleter -Native -CommandName careercli, careercli.exe -ScriptBlock {
param($wordToComplete, $commandAst, $cursorPosition)

$roles = @(
        'ml-engineer	AI/ML Engineer',
        'ai-swe	AI Software Engineer',
        'ai-pm	AI Product Manager',
        'data-scientist	Data Scientist',
        'ai-architect	AI Architect',
        'mlops-engineer	MLOps Engineer',
        'prompt-engineer	Prompt Engineer',
        'ai-engineer	AI Engineer',
        'software-engineer	Software Engineer',
        'data-engineer	Data Engineer',
        'data-analyst	Data Analyst',
        'analytics-engineer	Analytics Engineer',
        'data-architect	Data Architect',
        'research-scientist	Research Scientist',
        'research-engineer	Research Engineer',
        'computer-vision-engineer	Computer Vision Engineer')
$skills = -split @'
python sql java r sas go javascript scala typescript cpp csharp shell-scripting c html matlab
css bash vba rust ruby t-sql kotlin powershell dax perl json php visual-basic julia swift pl-sql
dart objective-c assembly vb-net vbscript groovy elixir lua haskell clojure erlang fsharp
solidity smart-contracts cobol fortran abap apex zig ocaml lisp prolog pascal delphi ada apl xml
xslt yaml markdown latex kql sparql cypher-query-language verilog systemverilog vhdl webassembly
protocol-buffers regex react fastapi node-js flask angular dotnet django next-js express graphql
spring cuda grpc phoenix selenium rails pydantic playwright jquery spring-boot asyncio pytest
vue django-rest-framework asp-net asp-net-core entity-framework linq blazor nuxt svelte
bootstrap tailwind-css material-ui nestjs react-native expo flutter apollo-graphql redux zustand
rxjs tanstack-query laravel symfony angularjs ember remix gatsby astro htmx three-js d3 chart-js
echarts highcharts webgl electron qt wpf winforms xamarin ionic cordova swiftui uikit
jetpack-compose ios android mobile-development unity unreal-engine hibernate jpa jakarta-ee jdbc
quarkus akka gin tokio fastify trpc prisma typeorm sequelize sqlalchemy celery gunicorn uvicorn
tornado aiohttp psycopg boto3 scrapy beautiful-soup streamlit gradio dash shiny sass less-css
styled-components shadcn-ui ant-design web-components storybook ajax websockets signalr
socket-io webrtc jest vitest mocha jasmine react-testing-library junit mockito testng nunit
xunit rspec robot-framework cypress puppeteer appium cucumber katalon-studio
lightning-web-components bot-framework livekit opencl opengl vulkan directx openmp mpi openacc
rocm nccl multithreading ros gazebo isaac-sim mujoco boost drupal wordpress woocommerce magento
shopify headless-cms contentful adobe-experience-manager sitecore web3 ethereum temporal camunda
arkit mongoose aws azure gcp cloud-computing azure-devops aws-lambda amazon-ecs
aws-cloudformation amazon-eks amazon-s3 amazon-aurora azure-data-factory amazon-cloudwatch
azure-monitor amazon-api-gateway aws-glue aws-cdk google-cloud-storage amazon-ec2 aws-fargate
amazon-ecr amazon-athena amazon-emr amazon-kinesis amazon-rds amazon-sqs amazon-sns
amazon-eventbridge aws-step-functions aws-sam aws-iam aws-cloudtrail amazon-vpc amazon-route-53
amazon-cloudfront amazon-cognito aws-secrets-manager aws-kms aws-amplify aws-batch
aws-elastic-beanstalk aws-codepipeline aws-codebuild aws-codecommit aws-lake-formation aws-dms
amazon-msk amazon-elasticache amazon-efs amazon-ebs elastic-load-balancing aws-iot-core
amazon-connect amazon-lex amazon-transcribe amazon-comprehend amazon-rekognition amazon-textract
azure-pipelines azure-functions azure-synapse azure-data-lake azure-blob-storage cosmos-db
azure-sql aks azure-app-service azure-container-apps azure-container-registry azure-logic-apps
azure-service-bus azure-event-hubs azure-event-grid azure-api-management application-insights
azure-key-vault microsoft-entra-id azure-bicep azure-resource-manager azure-stream-analytics
azure-iot-hub azure-virtual-machines purview microsoft-defender microsoft-sentinel
microsoft-intune google-cloud-functions google-cloud-run google-compute-engine gke
google-app-engine pubsub dataflow dataproc cloud-composer cloud-sql alloydb bigtable spanner
cloud-datastore cloud-build dataform apigee firebase firestore cloud-architecture cloud-storage
minio cloud-security cloud-migration finops serverless oracle-cloud ibm-cloud alibaba-cloud
digitalocean heroku vercel netlify cloudflare cloudflare-workers cloudflare-r2 supabase modal
runpod openstack openshift cloud-foundry vmware virtualization hyper-v citrix knative
azure-data-explorer tableau excel spark power-bi snowflake databricks hadoop kafka airflow nosql
postgresql oracle mongodb sql-server redshift pandas mysql bigquery pyspark numpy looker sap
cassandra ssis elasticsearch dynamodb spss jupyter alteryx qlik matplotlib redis ssrs
google-sheets spreadsheets db2 neo4j cognos microstrategy flink dbt dagster plotly
crystal-reports seaborn microsoft-access data-pipelines delta-lake etl data-analysis
knowledge-graphs ggplot2 relational-databases cloudera mapreduce hdfs confluent scipy polars
looker-studio opensearch scylladb ssas sap-hana sap-bw sap-s-4hana sap-businessobjects
sap-analytics-cloud bokeh tidyverse dplyr stata minitab jmp graph-databases amazon-neptune
arangodb mariadb sqlite couchbase couchdb documentdb hbase hive apache-pig impala sqoop oozie
zookeeper presto trino beam nifi druid apache-pinot iceberg hudi parquet avro arrow pulsar dask
rapids duckdb clickhouse timescaledb influxdb cockroachdb singlestore vertica teradata netezza
greenplum memcached solr rabbitmq activemq ibm-mq nats mqtt prefect luigi fivetran airbyte
matillion informatica talend pentaho ibm-datastage ab-initio oracle-data-integrator obiee
debezium change-data-capture reverse-etl microsoft-fabric power-query power-pivot
amazon-quicksight metabase superset redash mode hex sigma thoughtspot domo sisense spotfire
knime rapidminer palantir-foundry collibra alation datahub great-expectations data-observability
google-analytics google-tag-manager adobe-analytics amplitude mixpanel hotjar posthog pendo
segment optimizely launchdarkly elt data-engineering data-warehousing data-lake data-lakehouse
data-modeling data-architecture data-fabric data-mesh data-governance data-quality
data-management master-data-management data-integration data-collection data-cleaning
data-migration stream-processing big-data databases database-design stored-procedures
query-optimization database-administration olap data-visualization business-intelligence
reporting product-analytics marketing-analytics web-analytics financial-modeling budgeting
financial-analysis risk-modeling fraud-detection dataops gis postgis qgis arcgis web-scraping
data-mining ontologies semantic-web information-retrieval process-mining celonis bioinformatics
r-markdown sybase anaplan oracle-hyperion odbc pytorch artificial-intelligence tensorflow
machine-learning scikit-learn keras mlops mlflow sagemaker azure-machine-learning kubeflow nlp
jax vertex-ai deep-learning opencv reinforcement-learning ray gpu-computing nltk
pytorch-lightning neural-networks mxnet theano chainer caffe paddlepaddle deeplearning4j xgboost
lightgbm catboost gradient-boosting random-forest regression-analysis classification clustering
dimensionality-reduction feature-engineering feature-stores feast statistics bayesian-statistics
pymc causal-inference econometrics a-b-testing time-series-analysis prophet predictive-modeling
anomaly-detection survival-analysis optimization gurobi cplex or-tools cvxpy pyomo simulation
mathematics linear-algebra spacy gensim word2vec computer-vision yolo detectron2 mediapipe
3d-reconstruction point-clouds neural-radiance-fields slam sensor-fusion ocr tesseract
speech-recognition voice-ai azure-ai-speech deepgram text-to-speech elevenlabs whisper
signal-processing recommender-systems graph-neural-networks generative-models gans
diffusion-models stable-diffusion diffusers comfyui transfer-learning federated-learning
differential-privacy explainable-ai responsible-ai ai-governance ai-safety ai-security
model-training hyperparameter-tuning optuna automl model-evaluation model-serving
model-compression distributed-training weights-and-biases comet-ml dvc kedro metaflow flyte
argo-workflows kserve seldon bentoml triton torchserve onnx onnx-runtime tensorrt openvino
tensorflow-lite tinyml core-ml compilers triton-language xla tvm mlir llvm cudnn tpu nvidia-nim
nvidia-nemo edge-ai nvidia-jetson bigquery-ml spark-mllib h2o-ai datarobot dataiku caret mlr
statsmodels data-science data-labeling human-in-the-loop synthetic-data robotics
autonomous-systems ai-planning quantum-computing aiops scientific-computing
machine-learning-system-design aws-trainium llm langchain openai generative-ai hugging-face
langgraph claude bedrock llamaindex crewai azure-openai gemini vector-databases nemo-guardrails
rag autogen pinecone ai-agents llm-apis faiss transformers github-copilot azure-ai-services
ai-tools llm-applications embeddings ai-assisted-coding azure-ai-foundry prompt-engineering
llama mcp pgvector azure-ai-search copilot-studio cursor haystack chatgpt chroma vector-search
google-adk milvus claude-code langsmith semantic-kernel dspy watson context-engineering
claude-agent-sdk gemini-cli google-ai-studio gemini-enterprise mistral deepseek qwen cohere grok
gemma microsoft-phi perplexity notebooklm groq replicate together-ai openrouter litellm
llm-gateway langfuse langflow dify flowise pydantic-ai openai-agents-sdk agno strands-agents
mastra smolagents autogpt vercel-ai-sdk instructor structured-outputs guardrails a2a-protocol
multi-agent-systems function-calling llmops llm-evaluation braintrust trulens ragas deepeval
promptfoo llm-observability evidently arize fine-tuning llm-training unsloth lora rlhf
llm-inference text-generation-inference llama-cpp sglang vllm ollama deepspeed megatron-lm bert
t5 sentence-transformers reranking graphrag weaviate qdrant lancedb
azure-ai-document-intelligence microsoft-copilot amazon-q kiro agentforce salesforce-einstein
dialogflow rasa voiceflow conversational-ai multimodal-ai tabnine windsurf codex devin cline
lovable replit v0 bolt-new ai-video-generation runway ai-image-generation adobe-firefly
midjourney dall-e glean document-processing google-document-ai unstructured chunking ci-cd
api-development rest-api microservices software-engineering distributed-systems automation
devops gdpr oauth containerization orchestration saas backend-development web-development
cybersecurity integrations observability agile scrum kanban safe lean six-sigma waterfall sdlc
computer-science data-structures-and-algorithms object-oriented-programming
functional-programming design-patterns mvc domain-driven-design system-design scalability
high-availability software-architecture soa enterprise-architecture solution-architecture
micro-frontends event-driven-architecture message-queues sdk-development api-management soap
webhooks openapi middleware http frontend-development full-stack-development mean-stack
lamp-stack mern-stack web-performance progressive-web-apps responsive-design game-development
embedded-systems device-drivers arm raspberry-pi arduino embedded-linux rtos microcontrollers
firmware iot edge-computing blockchain cryptocurrency tdd bdd unit-testing integration-testing
end-to-end-testing test-automation software-testing quality-assurance manual-testing api-testing
soapui rest-assured performance-testing performance-optimization uat debugging
root-cause-analysis code-review static-analysis refactoring application-modernization
pair-programming technical-documentation version-control devsecops gitops platform-engineering
sre chaos-engineering iac configuration-management incident-management cloud-native rpa
low-code-development data-security endpoint-security data-loss-prevention security-operations
network-security application-security owasp penetration-testing reverse-engineering
threat-modeling vulnerability-management threat-intelligence intrusion-detection
malware-analysis digital-forensics mitre-attandck siem soar iam access-control authentication
sso saml oidc jwt cryptography pki tls compliance aml fedramp audit grc nist sox pci-dss
iso-27001 soc-2 ccpa data-privacy hipaa healthcare-it clinical-trials electronic-health-records
hl7 fhir networking cdn load-balancing firewalls routing-protocols bgp vpn dns tcp-ip
high-performance-networking pcie nvlink rdma infiniband hpc operating-systems
systems-programming linux-kernel system-administration systems-engineering storage-systems
data-center-operations disaster-recovery it-support itil itsm hardware-design
electrical-engineering computer-architecture electronic-design-automation pcb-design asic-design
fpga bluetooth can-bus i2c uart spi control-systems scada plc computer-graphics animation
3d-modeling ar-vr cad mechanical-engineering finite-element-analysis plm ux-design
information-architecture journey-mapping human-computer-interaction web-design prototyping
wireframing interaction-design product-design ui-design ux-research qualitative-research
survey-design usability-testing design-thinking design-systems accessibility graphic-design
branding motion-graphics product-management product-development go-to-market-strategy
product-marketing product-strategy ai-strategy prioritization mvp product-requirements
product-discovery okrs roadmapping requirements-analysis user-stories business-analysis uml
operations-management process-improvement market-research competitive-analysis
project-management portfolio-management resource-planning release-management program-management
risk-management change-management ai-adoption digital-transformation vendor-management
contract-management supply-chain-management procurement multi-tenancy erp crm e-commerce fintech
financial-services quantitative-finance algorithmic-trading payments seo sem digital-marketing
conversion-rate-optimization adtech martech lead-generation marketing-strategy growth-marketing
performance-marketing marketing-automation social-media-marketing content-marketing
email-marketing content-writing localization editing content-strategy copywriting
content-management-systems sales pricing-strategy partner-management sales-enablement
sales-operations sales-engineering business-development customer-success contact-center
customer-experience customer-service account-management consulting accounting recruiting
training developer-relations learning-management-systems instructional-design teaching research
scientific-writing legal ediscovery intellectual-property open-source deployment caching orm
bpmn parallel-computing feature-flags dependency-injection quality-management
forward-deployed-engineering human-resources people-analytics applicant-tracking-systems physics
cpq autoscaling secrets-management video-editing knowledge-management docker kubernetes git
microsoft-word powerpoint jenkins terraform linux jira github github-actions sharepoint unix
confluence grafana outlook windows gitlab ansible datadog n8n prometheus visio helm splunk
salesforce bitbucket power-platform slack make argo-cd microsoft-365 atlassian-suite hubspot
opentelemetry zoom command-line zapier postman elk google-workspace figma yarn gitlab-ci bamboo
salesforce-data-cloud salesforce-marketing-cloud servicenow marketo eloqua
microsoft-dynamics-365 dataverse power-apps power-automate uipath blue-prism automation-anywhere
pega appian mulesoft boomi workato tines clay workday sap-successfactors netsuite outreach
salesloft gong zoominfo linkedin-sales-navigator apollo-io intercom zendesk freshdesk braze
mailchimp klaviyo twilio sendgrid genesys five9 ivr telecommunications 5g voip microsoft-office
microsoft-exchange microsoft-teams onedrive onenote microsoft-project microsoft-planner
microsoft-lists microsoft-graph-api active-directory group-policy ldap windows-server iis macos
jamf ubuntu red-hat centos debian suse arch-linux kali-linux vim emacs ssh sftp vs-code
visual-studio intellij-idea pycharm eclipse rstudio anaconda google-colab kaggle xcode
android-studio insomnia npm bun pnpm webpack esbuild rollup vite babel deno eslint prettier nx
bazel monorepo poetry uv pip mypy pylint ruff homebrew maven gradle apache-ant cmake gnu-make
gcc gdb clang kustomize flux-cd istio envoy service-mesh rancher nomad docker-swarm podman
containerd karpenter crossplane ebpf nginx traefik haproxy apache-http-server apache-tomcat
jboss websphere weblogic kong pulumi puppet chef saltstack vagrant packer hashicorp-vault consul
circleci travis-ci teamcity buildkite spinnaker harness jfrog-artifactory nexus-repository
sonarqube snyk svn mercurial perforce jaeger new-relic dynatrace appdynamics fluentd logstash
kibana sentry pagerduty opsgenie nagios solarwinds zabbix sumo-logic cribl jmeter k6 loadrunner
gatling locust testrail xray hp-alm zephyr browserstack sauce-labs tosca slurm lsf control-m
autosys discord webex ringcentral google-apps-script notion asana trello monday-com clickup
smartsheet airtable wrike workfront linear aha productboard miro draw-io lucidchart sketch
adobe-xd framer invision axure adobe-creative-suite adobe-photoshop adobe-illustrator
adobe-indesign adobe-premiere-pro adobe-after-effects docusign canva qualtrics surveymonkey okta
cyberark sailpoint keycloak auth0 crowdstrike sentinelone palo-alto-networks zscaler fortinet
cisco juniper virtualbox labview simulink backstage burp-suite metasploit nessus nmap qradar
epic wireshark altium-designer cadence synopsys blender maya solidworks autocad ansys oracle-erp
odoo quickbooks peoplesoft sap-fico zoho-crm pipedrive stripe google-ads semrush
google-search-console facebook-ads greenhouse nuix veracode checkmarx trivy wiz communication
interpersonal-skills english collaboration problem-solving critical-thinking leadership
people-management mentoring stakeholder-management presentation-skills data-storytelling
time-management adaptability stress-management continuous-learning creativity
attention-to-detail decision-making strategic-thinking emotional-intelligence cultural-awareness
negotiation influencing conflict-resolution initiative entrepreneurship customer-focus
facilitation knowledge-sharing writing proposal-writing business-acumen
'@
$occupations = -split @'
chief-executives general-and-operations-managers legislators advertising-and-promotions-managers
marketing-managers sales-managers public-relations-managers fundraising-managers
administrative-services-managers facilities-managers computer-and-information-systems-managers
financial-managers industrial-production-managers purchasing-managers
transportation-storage-and-distribution-managers compensation-and-benefits-managers
human-resources-managers training-and-development-managers
farmers-ranchers-and-other-agricultural-managers construction-managers
education-and-childcare-administrators-preschool-and-daycare
education-administrators-kindergarten-through-secondary education-administrators-postsecondary
education-administrators-all-other architectural-and-engineering-managers food-service-managers
gambling-managers entertainment-and-recreation-managers-except-gambling lodging-managers
medical-and-health-services-managers natural-sciences-managers
postmasters-and-mail-superintendents property-real-estate-and-community-association-managers
social-and-community-service-managers emergency-management-directors funeral-home-managers
personal-service-managers-all-other managers-all-other
agents-and-business-managers-of-artists-performers-and-athletes buyers-and-purchasing-agents
claims-adjusters-examiners-and-investigators insurance-appraisers-auto-damage
compliance-officers cost-estimators human-resources-specialists farm-labor-contractors
labor-relations-specialists logisticians project-management-specialists management-analysts
meeting-convention-and-event-planners fundraisers
compensation-benefits-and-job-analysis-specialists training-and-development-specialists
market-research-analysts-and-marketing-specialists business-operations-specialists-all-other
accountants-and-auditors property-appraisers-and-assessors budget-analysts credit-analysts
financial-and-investment-analysts personal-financial-advisors insurance-underwriters
financial-risk-specialists financial-examiners credit-counselors loan-officers
tax-examiners-and-collectors-and-revenue-agents tax-preparers financial-specialists-all-other
computer-systems-analysts information-security-analysts
computer-and-information-research-scientists computer-network-support-specialists
computer-user-support-specialists computer-network-architects database-administrators
database-architects network-and-computer-systems-administrators computer-programmers
software-developers software-quality-assurance-analysts-and-testers web-developers
web-and-digital-interface-designers computer-occupations-all-other actuaries mathematicians
operations-research-analysts statisticians data-scientists
mathematical-science-occupations-all-other architects-except-landscape-and-naval
landscape-architects cartographers-and-photogrammetrists surveyors aerospace-engineers
agricultural-engineers bioengineers-and-biomedical-engineers chemical-engineers civil-engineers
computer-hardware-engineers electrical-engineers electronics-engineers-except-computer
environmental-engineers
health-and-safety-engineers-except-mining-safety-engineers-and-inspectors industrial-engineers
marine-engineers-and-naval-architects materials-engineers mechanical-engineers
mining-and-geological-engineers-including-mining-safety-engineers nuclear-engineers
petroleum-engineers engineers-all-other architectural-and-civil-drafters
electrical-and-electronics-drafters mechanical-drafters drafters-all-other
aerospace-engineering-and-operations-technologists-and-technicians
civil-engineering-technologists-and-technicians
electrical-and-electronic-engineering-technologists-and-technicians
electro-mechanical-and-mechatronics-technologists-and-technicians
environmental-engineering-technologists-and-technicians
industrial-engineering-technologists-and-technicians
mechanical-engineering-technologists-and-technicians calibration-technologists-and-technicians
engineering-technologists-and-technicians-except-drafters-all-other
surveying-and-mapping-technicians animal-scientists food-scientists-and-technologists
soil-and-plant-scientists biochemists-and-biophysicists microbiologists
zoologists-and-wildlife-biologists biological-scientists-all-other conservation-scientists
foresters epidemiologists medical-scientists-except-epidemiologists life-scientists-all-other
astronomers physicists atmospheric-and-space-scientists chemists materials-scientists
environmental-scientists-and-specialists-including-health
geoscientists-except-hydrologists-and-geographers hydrologists physical-scientists-all-other
economists survey-researchers industrial-organizational-psychologists
clinical-and-counseling-psychologists school-psychologists psychologists-all-other sociologists
urban-and-regional-planners anthropologists-and-archeologists geographers historians
political-scientists social-scientists-and-related-workers-all-other agricultural-technicians
food-science-technicians biological-technicians chemical-technicians
environmental-science-and-protection-technicians-including-health
geological-technicians-except-hydrologic-technicians hydrologic-technicians nuclear-technicians
social-science-research-assistants forest-and-conservation-technicians
forensic-science-technicians life-physical-and-social-science-technicians-all-other
occupational-health-and-safety-specialists occupational-health-and-safety-technicians
educational-guidance-and-career-counselors-and-advisors marriage-and-family-therapists
rehabilitation-counselors substance-abuse-behavioral-disorder-and-mental-health-counselors
counselors-all-other child-family-and-school-social-workers healthcare-social-workers
mental-health-and-substance-abuse-social-workers social-workers-all-other
health-education-specialists probation-officers-and-correctional-treatment-specialists
social-and-human-service-assistants community-health-workers
community-and-social-service-specialists-all-other clergy
directors-religious-activities-and-education religious-workers-all-other lawyers
judicial-law-clerks administrative-law-judges-adjudicators-and-hearing-officers
arbitrators-mediators-and-conciliators judges-magistrate-judges-and-magistrates
paralegals-and-legal-assistants title-examiners-abstractors-and-searchers
legal-support-workers-all-other business-teachers-postsecondary
computer-science-teachers-postsecondary mathematical-science-teachers-postsecondary
architecture-teachers-postsecondary engineering-teachers-postsecondary
agricultural-sciences-teachers-postsecondary biological-science-teachers-postsecondary
forestry-and-conservation-science-teachers-postsecondary
atmospheric-earth-marine-and-space-sciences-teachers-postsecondary
chemistry-teachers-postsecondary environmental-science-teachers-postsecondary
physics-teachers-postsecondary anthropology-and-archeology-teachers-postsecondary
area-ethnic-and-cultural-studies-teachers-postsecondary economics-teachers-postsecondary
geography-teachers-postsecondary political-science-teachers-postsecondary
psychology-teachers-postsecondary sociology-teachers-postsecondary
social-sciences-teachers-postsecondary-all-other health-specialties-teachers-postsecondary
nursing-instructors-and-teachers-postsecondary education-teachers-postsecondary
library-science-teachers-postsecondary
criminal-justice-and-law-enforcement-teachers-postsecondary law-teachers-postsecondary
social-work-teachers-postsecondary art-drama-and-music-teachers-postsecondary
communications-teachers-postsecondary english-language-and-literature-teachers-postsecondary
foreign-language-and-literature-teachers-postsecondary history-teachers-postsecondary
philosophy-and-religion-teachers-postsecondary
family-and-consumer-sciences-teachers-postsecondary
recreation-and-fitness-studies-teachers-postsecondary
career-technical-education-teachers-postsecondary postsecondary-teachers-all-other
preschool-teachers-except-special-education kindergarten-teachers-except-special-education
elementary-school-teachers-except-special-education
middle-school-teachers-except-special-and-career-technical-education
career-technical-education-teachers-middle-school
secondary-school-teachers-except-special-and-career-technical-education
career-technical-education-teachers-secondary-school special-education-teachers-preschool
special-education-teachers-kindergarten-and-elementary-school
special-education-teachers-middle-school special-education-teachers-secondary-school
special-education-teachers-all-other
adult-basic-education-adult-secondary-education-and-english-as-a-second-language-instructors
self-enrichment-teachers substitute-teachers-short-term tutors
teachers-and-instructors-all-other archivists curators museum-technicians-and-conservators
librarians-and-media-collections-specialists library-technicians
farm-and-home-management-educators instructional-coordinators teaching-assistants-postsecondary
teaching-assistants-except-postsecondary educational-instruction-and-library-workers-all-other
art-directors craft-artists fine-artists-including-painters-sculptors-and-illustrators
special-effects-artists-and-animators artists-and-related-workers-all-other
commercial-and-industrial-designers fashion-designers floral-designers graphic-designers
interior-designers merchandise-displayers-and-window-trimmers set-and-exhibit-designers
designers-all-other actors producers-and-directors athletes-and-sports-competitors
coaches-and-scouts umpires-referees-and-other-sports-officials dancers choreographers
music-directors-and-composers musicians-and-singers disc-jockeys-except-radio
entertainers-and-performers-sports-and-related-workers-all-other
broadcast-announcers-and-radio-disc-jockeys news-analysts-reporters-and-journalists
public-relations-specialists editors technical-writers writers-and-authors
interpreters-and-translators court-reporters-and-simultaneous-captioners
media-and-communication-workers-all-other audio-and-video-technicians broadcast-technicians
sound-engineering-technicians lighting-technicians photographers
camera-operators-television-video-and-film film-and-video-editors
media-and-communication-equipment-workers-all-other chiropractors dentists-general
oral-and-maxillofacial-surgeons orthodontists prosthodontists dentists-all-other-specialists
dietitians-and-nutritionists optometrists pharmacists physician-assistants podiatrists
occupational-therapists physical-therapists radiation-therapists recreational-therapists
respiratory-therapists speech-language-pathologists exercise-physiologists therapists-all-other
veterinarians registered-nurses nurse-anesthetists nurse-midwives nurse-practitioners
audiologists anesthesiologists cardiologists dermatologists emergency-medicine-physicians
family-medicine-physicians general-internal-medicine-physicians neurologists
obstetricians-and-gynecologists pediatricians-general physicians-pathologists psychiatrists
radiologists physicians-all-other ophthalmologists-except-pediatric
orthopedic-surgeons-except-pediatric pediatric-surgeons surgeons-all-other acupuncturists
dental-hygienists healthcare-diagnosing-or-treating-practitioners-all-other
clinical-laboratory-technologists-and-technicians cardiovascular-technologists-and-technicians
diagnostic-medical-sonographers nuclear-medicine-technologists
radiologic-technologists-and-technicians magnetic-resonance-imaging-technologists
medical-dosimetrists emergency-medical-technicians paramedics dietetic-technicians
pharmacy-technicians psychiatric-technicians surgical-technologists
veterinary-technologists-and-technicians ophthalmic-medical-technicians
licensed-practical-and-licensed-vocational-nurses medical-records-specialists
opticians-dispensing orthotists-and-prosthetists hearing-aid-specialists
health-technologists-and-technicians-all-other
health-information-technologists-and-medical-registrars athletic-trainers genetic-counselors
surgical-assistants healthcare-practitioners-and-technical-workers-all-other
home-health-and-personal-care-aides nursing-assistants orderlies psychiatric-aides
occupational-therapy-assistants occupational-therapy-aides physical-therapist-assistants
physical-therapist-aides massage-therapists dental-assistants medical-assistants
medical-equipment-preparers medical-transcriptionists pharmacy-aides
veterinary-assistants-and-laboratory-animal-caretakers phlebotomists
healthcare-support-workers-all-other first-line-supervisors-of-correctional-officers
first-line-supervisors-of-police-and-detectives
first-line-supervisors-of-firefighting-and-prevention-workers
first-line-supervisors-of-security-workers
first-line-supervisors-of-protective-service-workers-all-other firefighters
fire-inspectors-and-investigators forest-fire-inspectors-and-prevention-specialists bailiffs
correctional-officers-and-jailers detectives-and-criminal-investigators fish-and-game-wardens
parking-enforcement-workers police-and-sheriff-s-patrol-officers transit-and-railroad-police
animal-control-workers private-detectives-and-investigators
gambling-surveillance-officers-and-gambling-investigators security-guards
crossing-guards-and-flaggers
lifeguards-ski-patrol-and-other-recreational-protective-service-workers
transportation-security-screeners school-bus-monitors protective-service-workers-all-other
chefs-and-head-cooks first-line-supervisors-of-food-preparation-and-serving-workers
cooks-fast-food cooks-institution-and-cafeteria cooks-private-household cooks-restaurant
cooks-short-order cooks-all-other food-preparation-workers bartenders
fast-food-and-counter-workers waiters-and-waitresses food-servers-nonrestaurant
dining-room-and-cafeteria-attendants-and-bartender-helpers dishwashers
hosts-and-hostesses-restaurant-lounge-and-coffee-shop
food-preparation-and-serving-related-workers-all-other
first-line-supervisors-of-housekeeping-and-janitorial-workers
first-line-supervisors-of-landscaping-lawn-service-and-groundskeeping-workers
janitors-and-cleaners-except-maids-and-housekeeping-cleaners maids-and-housekeeping-cleaners
building-cleaning-workers-all-other pest-control-workers landscaping-and-groundskeeping-workers
pesticide-handlers-sprayers-and-applicators-vegetation tree-trimmers-and-pruners
grounds-maintenance-workers-all-other first-line-supervisors-of-gambling-services-workers
first-line-supervisors-of-entertainment-and-recreation-workers-except-gambling-services
first-line-supervisors-of-personal-service-workers animal-trainers animal-caretakers
gambling-dealers gambling-and-sports-book-writers-and-runners gambling-service-workers-all-other
motion-picture-projectionists ushers-lobby-attendants-and-ticket-takers
amusement-and-recreation-attendants costume-attendants
locker-room-coatroom-and-dressing-room-attendants
entertainment-attendants-and-related-workers-all-other embalmers crematory-operators
funeral-attendants morticians-undertakers-and-funeral-arrangers barbers
hairdressers-hairstylists-and-cosmetologists makeup-artists-theatrical-and-performance
manicurists-and-pedicurists shampooers skincare-specialists baggage-porters-and-bellhops
concierges tour-and-travel-guides childcare-workers
exercise-trainers-and-group-fitness-instructors recreation-workers residential-advisors
personal-care-and-service-workers-all-other first-line-supervisors-of-retail-sales-workers
first-line-supervisors-of-non-retail-sales-workers cashiers
gambling-change-persons-and-booth-cashiers counter-and-rental-clerks parts-salespersons
retail-salespersons advertising-sales-agents insurance-sales-agents
securities-commodities-and-financial-services-sales-agents travel-agents
sales-representatives-of-services-except-advertising-insurance-financial-services-and-travel
sales-representatives-wholesale-and-manufacturing-technical-and-scientific-products
sales-representatives-wholesale-and-manufacturing-except-technical-and-scientific-products
demonstrators-and-product-promoters models real-estate-brokers real-estate-sales-agents
sales-engineers telemarketers
door-to-door-sales-workers-news-and-street-vendors-and-related-workers
sales-and-related-workers-all-other
first-line-supervisors-of-office-and-administrative-support-workers
switchboard-operators-including-answering-service telephone-operators
communications-equipment-operators-all-other bill-and-account-collectors
billing-and-posting-clerks bookkeeping-accounting-and-auditing-clerks gambling-cage-workers
payroll-and-timekeeping-clerks procurement-clerks tellers financial-clerks-all-other
brokerage-clerks correspondence-clerks court-municipal-and-license-clerks
credit-authorizers-checkers-and-clerks customer-service-representatives
eligibility-interviewers-government-programs file-clerks hotel-motel-and-resort-desk-clerks
interviewers-except-eligibility-and-loan library-assistants-clerical
loan-interviewers-and-clerks new-accounts-clerks order-clerks
human-resources-assistants-except-payroll-and-timekeeping receptionists-and-information-clerks
reservation-and-transportation-ticket-agents-and-travel-clerks
information-and-record-clerks-all-other cargo-and-freight-agents couriers-and-messengers
public-safety-telecommunicators dispatchers-except-police-fire-and-ambulance
meter-readers-utilities postal-service-clerks postal-service-mail-carriers
postal-service-mail-sorters-processors-and-processing-machine-operators
production-planning-and-expediting-clerks shipping-receiving-and-inventory-clerks
weighers-measurers-checkers-and-samplers-recordkeeping
executive-secretaries-and-executive-administrative-assistants
legal-secretaries-and-administrative-assistants
medical-secretaries-and-administrative-assistants
secretaries-and-administrative-assistants-except-legal-medical-and-executive data-entry-keyers
word-processors-and-typists desktop-publishers insurance-claims-and-policy-processing-clerks
mail-clerks-and-mail-machine-operators-except-postal-service office-clerks-general
office-machine-operators-except-computer proofreaders-and-copy-markers statistical-assistants
office-and-administrative-support-workers-all-other
first-line-supervisors-of-farming-fishing-and-forestry-workers agricultural-inspectors
animal-breeders graders-and-sorters-agricultural-products agricultural-equipment-operators
farmworkers-and-laborers-crop-nursery-and-greenhouse
farmworkers-farm-ranch-and-aquacultural-animals agricultural-workers-all-other
fishing-and-hunting-workers forest-and-conservation-workers fallers logging-equipment-operators
log-graders-and-scalers logging-workers-all-other
first-line-supervisors-of-construction-trades-and-extraction-workers boilermakers
brickmasons-and-blockmasons stonemasons carpenters carpet-installers
floor-layers-except-carpet-wood-and-hard-tiles floor-sanders-and-finishers
tile-and-stone-setters cement-masons-and-concrete-finishers terrazzo-workers-and-finishers
construction-laborers paving-surfacing-and-tamping-equipment-operators pile-driver-operators
operating-engineers-and-other-construction-equipment-operators
drywall-and-ceiling-tile-installers tapers electricians glaziers
insulation-workers-floor-ceiling-and-wall insulation-workers-mechanical
painters-construction-and-maintenance paperhangers pipelayers
plumbers-pipefitters-and-steamfitters plasterers-and-stucco-masons
reinforcing-iron-and-rebar-workers roofers sheet-metal-workers structural-iron-and-steel-workers
solar-photovoltaic-installers
helpers-brickmasons-blockmasons-stonemasons-and-tile-and-marble-setters helpers-carpenters
helpers-electricians helpers-painters-paperhangers-plasterers-and-stucco-masons
helpers-pipelayers-plumbers-pipefitters-and-steamfitters helpers-roofers
helpers-construction-trades-all-other construction-and-building-inspectors
elevator-and-escalator-installers-and-repairers fence-erectors
hazardous-materials-removal-workers highway-maintenance-workers
rail-track-laying-and-maintenance-equipment-operators
septic-tank-servicers-and-sewer-pipe-cleaners miscellaneous-construction-and-related-workers
derrick-operators-oil-and-gas rotary-drill-operators-oil-and-gas
service-unit-operators-oil-and-gas
excavating-and-loading-machine-and-dragline-operators-surface-mining
earth-drillers-except-oil-and-gas explosives-workers-ordnance-handling-experts-and-blasters
continuous-mining-machine-operators roof-bolters-mining
loading-and-moving-machine-operators-underground-mining
underground-mining-machine-operators-all-other rock-splitters-quarry roustabouts-oil-and-gas
helpers-extraction-workers extraction-workers-all-other
first-line-supervisors-of-mechanics-installers-and-repairers
computer-automated-teller-and-office-machine-repairers
radio-cellular-and-tower-equipment-installers-and-repairers
telecommunications-equipment-installers-and-repairers-except-line-installers
avionics-technicians electric-motor-power-tool-and-related-repairers
electrical-and-electronics-installers-and-repairers-transportation-equipment
electrical-and-electronics-repairers-commercial-and-industrial-equipment
electrical-and-electronics-repairers-powerhouse-substation-and-relay
electronic-equipment-installers-and-repairers-motor-vehicles
audiovisual-equipment-installers-and-repairers security-and-fire-alarm-systems-installers
aircraft-mechanics-and-service-technicians automotive-body-and-related-repairers
automotive-glass-installers-and-repairers automotive-service-technicians-and-mechanics
bus-and-truck-mechanics-and-diesel-engine-specialists
farm-equipment-mechanics-and-service-technicians mobile-heavy-equipment-mechanics-except-engines
rail-car-repairers motorboat-mechanics-and-service-technicians motorcycle-mechanics
outdoor-power-equipment-and-other-small-engine-mechanics bicycle-repairers
recreational-vehicle-service-technicians tire-repairers-and-changers mechanical-door-repairers
control-and-valve-installers-and-repairers-except-mechanical-door
heating-air-conditioning-and-refrigeration-mechanics-and-installers home-appliance-repairers
industrial-machinery-mechanics maintenance-workers-machinery millwrights
refractory-materials-repairers-except-brickmasons electrical-power-line-installers-and-repairers
telecommunications-line-installers-and-repairers camera-and-photographic-equipment-repairers
medical-equipment-repairers musical-instrument-repairers-and-tuners watch-and-clock-repairers
precision-instrument-and-equipment-repairers-all-other maintenance-and-repair-workers-general
wind-turbine-service-technicians coin-vending-and-amusement-machine-servicers-and-repairers
commercial-divers locksmiths-and-safe-repairers manufactured-building-and-mobile-home-installers
riggers signal-and-track-switch-repairers helpers-installation-maintenance-and-repair-workers
installation-maintenance-and-repair-workers-all-other
first-line-supervisors-of-production-and-operating-workers
aircraft-structure-surfaces-rigging-and-systems-assemblers coil-winders-tapers-and-finishers
electrical-electronic-and-electromechanical-assemblers-except-coil-winders-tapers-and-finishers
engine-and-other-machine-assemblers structural-metal-fabricators-and-fitters
fiberglass-laminators-and-fabricators timing-device-assemblers-and-adjusters
miscellaneous-assemblers-and-fabricators bakers butchers-and-meat-cutters
meat-poultry-and-fish-cutters-and-trimmers slaughterers-and-meat-packers
food-and-tobacco-roasting-baking-and-drying-machine-operators-and-tenders food-batchmakers
food-cooking-machine-operators-and-tenders food-processing-workers-all-other
extruding-and-drawing-machine-setters-operators-and-tenders-metal-and-plastic
forging-machine-setters-operators-and-tenders-metal-and-plastic
rolling-machine-setters-operators-and-tenders-metal-and-plastic
cutting-punching-and-press-machine-setters-operators-and-tenders-metal-and-plastic
drilling-and-boring-machine-tool-setters-operators-and-tenders-metal-and-plastic
grinding-lapping-polishing-buffing-machine-tool-setters-operators-tenders-metal-plastic
lathe-and-turning-machine-tool-setters-operators-and-tenders-metal-and-plastic
milling-and-planing-machine-setters-operators-and-tenders-metal-and-plastic machinists
metal-refining-furnace-operators-and-tenders pourers-and-casters-metal
model-makers-metal-and-plastic patternmakers-metal-and-plastic foundry-mold-and-coremakers
molding-coremaking-and-casting-machine-setters-operators-and-tenders-metal-and-plastic
multiple-machine-tool-setters-operators-and-tenders-metal-and-plastic tool-and-die-makers
welders-cutters-solderers-and-brazers
welding-soldering-and-brazing-machine-setters-operators-and-tenders
heat-treating-equipment-setters-operators-and-tenders-metal-and-plastic
layout-workers-metal-and-plastic plating-machine-setters-operators-and-tenders-metal-and-plastic
tool-grinders-filers-and-sharpeners metal-workers-and-plastic-workers-all-other
prepress-technicians-and-workers printing-press-operators print-binding-and-finishing-workers
laundry-and-dry-cleaning-workers pressers-textile-garment-and-related-materials
sewing-machine-operators shoe-and-leather-workers-and-repairers
shoe-machine-operators-and-tenders sewers-hand tailors-dressmakers-and-custom-sewers
textile-bleaching-and-dyeing-machine-operators-and-tenders
textile-cutting-machine-setters-operators-and-tenders
textile-knitting-and-weaving-machine-setters-operators-and-tenders
textile-winding-twisting-and-drawing-out-machine-setters-operators-and-tenders
extruding-and-forming-machine-setters-operators-and-tenders-synthetic-and-glass-fibers
fabric-and-apparel-patternmakers upholsterers textile-apparel-and-furnishings-workers-all-other
cabinetmakers-and-bench-carpenters furniture-finishers model-makers-wood patternmakers-wood
sawing-machine-setters-operators-and-tenders-wood
woodworking-machine-setters-operators-and-tenders-except-sawing woodworkers-all-other
nuclear-power-reactor-operators power-distributors-and-dispatchers power-plant-operators
stationary-engineers-and-boiler-operators
water-and-wastewater-treatment-plant-and-system-operators chemical-plant-and-system-operators
gas-plant-operators petroleum-pump-system-operators-refinery-operators-and-gaugers
plant-and-system-operators-all-other chemical-equipment-operators-and-tenders
separating-filtering-clarifying-precipitating-and-still-machine-setters-operators-and-tenders
crushing-grinding-and-polishing-machine-setters-operators-and-tenders
grinding-and-polishing-workers-hand mixing-and-blending-machine-setters-operators-and-tenders
cutters-and-trimmers-hand cutting-and-slicing-machine-setters-operators-and-tenders
extruding-forming-pressing-and-compacting-machine-setters-operators-and-tenders
furnace-kiln-oven-drier-and-kettle-operators-and-tenders
inspectors-testers-sorters-samplers-and-weighers jewelers-and-precious-stone-and-metal-workers
dental-laboratory-technicians medical-appliance-technicians ophthalmic-laboratory-technicians
packaging-and-filling-machine-operators-and-tenders painting-coating-and-decorating-workers
coating-painting-and-spraying-machine-setters-operators-and-tenders
semiconductor-processing-technicians
photographic-process-workers-and-processing-machine-operators
computer-numerically-controlled-tool-operators computer-numerically-controlled-tool-programmers
adhesive-bonding-machine-operators-and-tenders
cleaning-washing-and-metal-pickling-equipment-operators-and-tenders
cooling-and-freezing-equipment-operators-and-tenders etchers-and-engravers
molders-shapers-and-casters-except-metal-and-plastic
paper-goods-machine-setters-operators-and-tenders tire-builders helpers-production-workers
production-workers-all-other aircraft-cargo-handling-supervisors first-line-supervisors-of-trans
portation-and-material-moving-workers-except-aircraft-cargo-handling
airline-pilots-copilots-and-flight-engineers commercial-pilots air-traffic-controllers
airfield-operations-specialists flight-attendants
ambulance-drivers-and-attendants-except-emergency-medical-technicians driver-sales-workers
heavy-and-tractor-trailer-truck-drivers light-truck-drivers bus-drivers-school
bus-drivers-transit-and-intercity shuttle-drivers-and-chauffeurs taxi-drivers
motor-vehicle-operators-all-other locomotive-engineers
rail-yard-engineers-dinkey-operators-and-hostlers
railroad-brake-signal-and-switch-operators-and-locomotive-firers
railroad-conductors-and-yardmasters subway-and-streetcar-operators
rail-transportation-workers-all-other sailors-and-marine-oilers
captains-mates-and-pilots-of-water-vessels motorboat-operators ship-engineers
bridge-and-lock-tenders parking-attendants automotive-and-watercraft-service-attendants
aircraft-service-attendants traffic-technicians transportation-inspectors passenger-attendants
transportation-workers-all-other conveyor-operators-and-tenders crane-and-tower-operators
dredge-operators hoist-and-winch-operators industrial-truck-and-tractor-operators
cleaners-of-vehicles-and-equipment laborers-and-freight-stock-and-material-movers-hand
machine-feeders-and-offbearers packers-and-packagers-hand stockers-and-order-fillers
gas-compressor-and-gas-pumping-station-operators pump-operators-except-wellhead-pumpers
wellhead-pumpers refuse-and-recyclable-material-collectors tank-car-truck-and-ship-loaders
material-moving-workers-all-other air-crew-officers aircraft-launch-and-recovery-officers
armored-assault-vehicle-officers artillery-and-missile-officers
command-and-control-center-officers infantry-officers special-forces-officers
military-officer-special-and-tactical-operations-leaders-all-other
first-line-supervisors-of-air-crew-members
first-line-supervisors-of-weapons-specialists-crew-members
first-line-supervisors-of-all-other-tactical-operations-specialists air-crew-members
aircraft-launch-and-recovery-specialists armored-assault-vehicle-crew-members
artillery-and-missile-crew-members command-and-control-center-specialists infantry
special-forces
military-enlisted-tactical-operations-and-air-weapons-specialists-and-crew-members-all-other
'@
$commands = @{
    'careercli' = @(
        'compare	Compare roles, with a verdict.',
        'roles	List all roles with their main figures.',
        'show	Show everything known of one role.',
        'gap	Hold your skills against roles, and say what to learn.',
        'switch	Show the step from one role to another.',
        'rank	Rank roles by your own weights.',
        'trend	Show pay and demand over time.',
        'sources	List the sources: who counted what, when, of how many.',
        'occupations	Search the official US occupations, by any of 57,000 titles.',
        'places	List where an occupation pays and where it is common, the best place first.',
        'skills	List skills and the roles that want them.',
        'check	Check catalog files and list all problems.',
        'site	Write all roles, pairs and sources as web pages.',
        'mcp	Serve agents: the Model Context Protocol over standard input and output.',
        'schema	Print the JSON Schema of a command''s --json output.',
        'completion	Print the script with which a shell completes commands, roles and skills.',
        'me	Show or change your saved skills and weights.',
        'market	Turn files of job postings into figures.')
    'careercli compare' = @()
    'careercli roles' = @()
    'careercli show' = @()
    'careercli gap' = @()
    'careercli switch' = @()
    'careercli rank' = @()
    'careercli trend' = @()
    'careercli sources' = @()
    'careercli occupations' = @()
    'careercli places' = @()
    'careercli skills' = @()
    'careercli check' = @()
    'careercli site' = @()
    'careercli mcp' = @()
    'careercli schema' = @()
    'careercli completion' = @()
    'careercli me' = @(
        'show	Show what is saved.',
        'add	Add skills.',
        'remove	Remove skills.',
        'set	Save weights for `careercli rank`.',
        'import	Add the skills that a CV names.',
        'path	Print where the profile stands.',
        'edit	Open the profile in your editor ($VISUAL or $EDITOR).')
    'careercli me show' = @()
    'careercli me add' = @()
    'careercli me remove' = @()
    'careercli me set' = @()
    'careercli me import' = @()
    'careercli me path' = @()
    'careercli me edit' = @()
    'careercli market' = @(
        'import	Make a catalog file of files of postings, and report what became of every row.',
        'titles	Show every distinct title with its role, its seniority and its count.',
        'fetch	Fetch the openings of job boards and save them, one file a board.',
        'update	Fetch boards, add the figures to your own source `boards`, and say what changed.',
        'watch	List the openings that the last update found new, with how much of each you cover.')
    'careercli market import' = @()
    'careercli market titles' = @()
    'careercli market fetch' = @()
    'careercli market update' = @()
    'careercli market watch' = @()
}
$options = @{
    'careercli' = @(
        '--help-agents	Show the short guide for agents and exit.',
        '--color	Use color: auto (on a terminal), always or never.',
        '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.',
        '--version	Show the version and exit.',
        '-h	Show this message and exit.',
        '--help	Show this message and exit.')
    'careercli compare' = @(
        '--full	Show all sections.',
        '--section	Show only this section; repeatable: verdict, side-by-side, skills, switching, you, others, salary, hiring, path, getting-in, market, seniority, week, questions, related.',
        '--skills	Your skills: python,sql; - reads stdin, @FILE a file; repeatable.',
        '--resume	Your CV: text, PDF, DOCX, HTML, JSON, LinkedIn export; - is stdin; repeatable.',
        '--place	The official wages of a state or metropolitan area: TX, Austin.',
        '--source	Take the figures of this source (see `careercli sources`): ai-market-pulse, ai-jobs-net, builtin-ai, data-jobs-2023, open-jobs-2026-08, bls-oews-2024.',
        '--catalog	Add a catalog file of your own; - reads stdin; repeatable.',
        '--explain	Show each formula with its figures.',
        '--json	Print one JSON document.',
        '--format	The format of the answer: text, json, markdown, html, csv.',
        '-o	Write the answer to this file, in the format of its ending or of --format; - is stdout.',
        '--output	Write the answer to this file, in the format of its ending or of --format; - is stdout.',
        '--fields	Print JSON with these fields only, such as roles.id; repeatable.',
        '--color	Use color: auto (on a terminal), always or never.',
        '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.',
        '--version	Show the version and exit.',
        '-h	Show this message and exit.',
        '--help	Show this message and exit.')
    'careercli roles' = @(
        '--sort	Sort by this: id, title, source, openings, median, p25, p75, remote, entry.',
        '--source	Take the figures of this source (see `careercli sources`): ai-market-pulse, ai-jobs-net, builtin-ai, data-jobs-2023, open-jobs-2026-08, bls-oews-2024.',
        '--catalog	Add a catalog file of your own; - reads stdin; repeatable.',
        '--json	Print one JSON document.',
        '--format	The format of the answer: text, json, markdown, html, csv.',
        '-o	Write the answer to this file, in the format of its ending or of --format; - is stdout.',
        '--output	Write the answer to this file, in the format of its ending or of --format; - is stdout.',
        '--fields	Print JSON with these fields only, such as roles.id; repeatable.',
        '--color	Use color: auto (on a terminal), always or never.',
        '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.',
        '--version	Show the version and exit.',
        '-h	Show this message and exit.',
        '--help	Show this message and exit.')
    'careercli show' = @(
        '--full	Show all sections.',
        '--section	Show only this section; repeatable: figures, salary, seniority, skills, hiring, others, path, getting-in, market, week, related.',
        '--place	The official wages of a state or metropolitan area: TX, Austin. Repeatable.',
        '--source	Take the figures of this source (see `careercli sources`): ai-market-pulse, ai-jobs-net, builtin-ai, data-jobs-2023, open-jobs-2026-08, bls-oews-2024.',
        '--catalog	Add a catalog file of your own; - reads stdin; repeatable.',
        '--json	Print one JSON document.',
        '--format	The format of the answer: text, json, markdown, html, csv.',
        '-o	Write the answer to this file, in the format of its ending or of --format; - is stdout.',
        '--output	Write the answer to this file, in the format of its ending or of --format; - is stdout.',
        '--fields	Print JSON with these fields only, such as roles.id; repeatable.',
        '--color	Use color: auto (on a terminal), always or never.',
        '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.',
        '--version	Show the version and exit.',
        '-h	Show this message and exit.',
        '--help	Show this message and exit.')
    'careercli gap' = @(
        '--skills	Your skills: python,sql; - reads stdin, @FILE a file; repeatable.',
        '--resume	Your CV: text, PDF, DOCX, HTML, JSON, LinkedIn export; - is stdin; repeatable.',
        '--learn	What if you learnt these?',
        '--reach	Skills that bring you there, those that bring most first.',
        '--posting	One posting instead: text, HTML, Markdown, a board''s JSON; - is stdin.',
        '--full	Show every skill of each role.',
        '--top	How many skills count.',
        '--place	The official wages of a state or metropolitan area: TX, Austin.',
        '--source	Take the figures of this source (see `careercli sources`): ai-market-pulse, ai-jobs-net, builtin-ai, data-jobs-2023, open-jobs-2026-08, bls-oews-2024.',
        '--catalog	Add a catalog file of your own; - reads stdin; repeatable.',
        '--explain	Show each formula with its figures.',
        '--json	Print one JSON document.',
        '--format	The format of the answer: text, json, markdown, html, csv.',
        '-o	Write the answer to this file, in the format of its ending or of --format; - is stdout.',
        '--output	Write the answer to this file, in the format of its ending or of --format; - is stdout.',
        '--fields	Print JSON with these fields only, such as roles.id; repeatable.',
        '--color	Use color: auto (on a terminal), always or never.',
        '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.',
        '--version	Show the version and exit.',
        '-h	Show this message and exit.',
        '--help	Show this message and exit.')
    'careercli switch' = @(
        '--skills	Your skills: python,sql; - reads stdin, @FILE a file; repeatable.',
        '--resume	Your CV: text, PDF, DOCX, HTML, JSON, LinkedIn export; - is stdin; repeatable.',
        '--full	Show every skill, and pay by each measure.',
        '--top	How many skills count.',
        '--place	The official wages of a state or metropolitan area: TX, Austin.',
        '--source	Take the figures of this source (see `careercli sources`): ai-market-pulse, ai-jobs-net, builtin-ai, data-jobs-2023, open-jobs-2026-08, bls-oews-2024.',
        '--catalog	Add a catalog file of your own; - reads stdin; repeatable.',
        '--explain	Show each formula with its figures.',
        '--json	Print one JSON document.',
        '--format	The format of the answer: text, json, markdown, html, csv.',
        '-o	Write the answer to this file, in the format of its ending or of --format; - is stdout.',
        '--output	Write the answer to this file, in the format of its ending or of --format; - is stdout.',
        '--fields	Print JSON with these fields only, such as roles.id; repeatable.',
        '--color	Use color: auto (on a terminal), always or never.',
        '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.',
        '--version	Show the version and exit.',
        '-h	Show this message and exit.',
        '--help	Show this message and exit.')
    'careercli rank' = @(
        '--weight	A weight, such as pay=3; 1 unless told; repeatable: pay, openings, remote, entry, fit.',
        '--skills	Your skills: python,sql; - reads stdin, @FILE a file; repeatable.',
        '--resume	Your CV: text, PDF, DOCX, HTML, JSON, LinkedIn export; - is stdin; repeatable.',
        '--missing	How a missing figure counts: skip, lowest.',
        '--top	How many skills count.',
        '--place	The official wages of a state or metropolitan area: TX, Austin.',
        '--source	Take the figures of this source (see `careercli sources`): ai-market-pulse, ai-jobs-net, builtin-ai, data-jobs-2023, open-jobs-2026-08, bls-oews-2024.',
        '--catalog	Add a catalog file of your own; - reads stdin; repeatable.',
        '--explain	Show each formula with its figures.',
        '--json	Print one JSON document.',
        '--format	The format of the answer: text, json, markdown, html, csv.',
        '-o	Write the answer to this file, in the format of its ending or of --format; - is stdout.',
        '--output	Write the answer to this file, in the format of its ending or of --format; - is stdout.',
        '--fields	Print JSON with these fields only, such as roles.id; repeatable.',
        '--color	Use color: auto (on a terminal), always or never.',
        '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.',
        '--version	Show the version and exit.',
        '-h	Show this message and exit.',
        '--help	Show this message and exit.')
    'careercli trend' = @(
        '--full	Show all sections.',
        '--section	Show only this section; repeatable: periods, days, steps, pay, levels.',
        '--source	Take the figures of this source (see `careercli sources`): ai-market-pulse, ai-jobs-net, builtin-ai, data-jobs-2023, open-jobs-2026-08, bls-oews-2024.',
        '--catalog	Add a catalog file of your own; - reads stdin; repeatable.',
        '--explain	Show each formula with its figures.',
        '--json	Print one JSON document.',
        '--format	The format of the answer: text, json, markdown, html, csv.',
        '-o	Write the answer to this file, in the format of its ending or of --format; - is stdout.',
        '--output	Write the answer to this file, in the format of its ending or of --format; - is stdout.',
        '--fields	Print JSON with these fields only, such as roles.id; repeatable.',
        '--color	Use color: auto (on a terminal), always or never.',
        '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.',
        '--version	Show the version and exit.',
        '-h	Show this message and exit.',
        '--help	Show this message and exit.')
    'careercli sources' = @(
        '--full	Show the caveats of all.',
        '--catalog	Add a catalog file of your own; - reads stdin; repeatable.',
        '--json	Print one JSON document.',
        '--format	The format of the answer: text, json, markdown, html, csv.',
        '-o	Write the answer to this file, in the format of its ending or of --format; - is stdout.',
        '--output	Write the answer to this file, in the format of its ending or of --format; - is stdout.',
        '--fields	Print JSON with these fields only, such as roles.id; repeatable.',
        '--color	Use color: auto (on a terminal), always or never.',
        '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.',
        '--version	Show the version and exit.',
        '-h	Show this message and exit.',
        '--help	Show this message and exit.')
    'careercli occupations' = @(
        '--zone	Only this job zone.',
        '--group	Only codes that begin so: 29.',
        '--place	The official wages of a state or metropolitan area: TX, Austin.',
        '--sort	Sort by this: match, median, employment, zone, title, code.',
        '--full	Show all of them.',
        '--json	Print one JSON document.',
        '--format	The format of the answer: text, json, markdown, html, csv.',
        '-o	Write the answer to this file, in the format of its ending or of --format; - is stdout.',
        '--output	Write the answer to this file, in the format of its ending or of --format; - is stdout.',
        '--fields	Print JSON with these fields only, such as roles.id; repeatable.',
        '--color	Use color: auto (on a terminal), always or never.',
        '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.',
        '--version	Show the version and exit.',
        '-h	Show this message and exit.',
        '--help	Show this message and exit.')
    'careercli places' = @(
        '--states	States, not metropolitan areas.',
        '--in	Only metropolitan areas of this state.',
        '--sort	pay, common (its part of all jobs) or jobs.',
        '--full	Show all places.',
        '--catalog	Add a catalog file of your own; - reads stdin; repeatable.',
        '--json	Print one JSON document.',
        '--format	The format of the answer: text, json, markdown, html, csv.',
        '-o	Write the answer to this file, in the format of its ending or of --format; - is stdout.',
        '--output	Write the answer to this file, in the format of its ending or of --format; - is stdout.',
        '--fields	Print JSON with these fields only, such as roles.id; repeatable.',
        '--color	Use color: auto (on a terminal), always or never.',
        '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.',
        '--version	Show the version and exit.',
        '-h	Show this message and exit.',
        '--help	Show this message and exit.')
    'careercli skills' = @(
        '--all	All skills, wanted or not.',
        '--read	Show what is read in a text; - is stdin.',
        '--catalog	Add a catalog file of your own; - reads stdin; repeatable.',
        '--json	Print one JSON document.',
        '--format	The format of the answer: text, json, markdown, html, csv.',
        '-o	Write the answer to this file, in the format of its ending or of --format; - is stdout.',
        '--output	Write the answer to this file, in the format of its ending or of --format; - is stdout.',
        '--fields	Print JSON with these fields only, such as roles.id; repeatable.',
        '--color	Use color: auto (on a terminal), always or never.',
        '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.',
        '--version	Show the version and exit.',
        '-h	Show this message and exit.',
        '--help	Show this message and exit.')
    'careercli check' = @(
        '--strict	Warnings fail too.',
        '--json	Print one JSON document.',
        '--format	The format of the answer: text, json, markdown, html, csv.',
        '-o	Write the answer to this file, in the format of its ending or of --format; - is stdout.',
        '--output	Write the answer to this file, in the format of its ending or of --format; - is stdout.',
        '--fields	Print JSON with these fields only, such as roles.id; repeatable.',
        '--color	Use color: auto (on a terminal), always or never.',
        '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.',
        '--version	Show the version and exit.',
        '-h	Show this message and exit.',
        '--help	Show this message and exit.')
    'careercli site' = @(
        '-o	The folder of the site.',
        '--output	The folder of the site.',
        '--url	Where it will stand, for a map of the site.',
        '--catalog	Add a catalog file of your own; - reads stdin; repeatable.',
        '--color	Use color: auto (on a terminal), always or never.',
        '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.',
        '--version	Show the version and exit.',
        '-h	Show this message and exit.',
        '--help	Show this message and exit.')
    'careercli mcp' = @(
        '--profile	Let calls without skills use your saved profile.',
        '--color	Use color: auto (on a terminal), always or never.',
        '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.',
        '--version	Show the version and exit.',
        '-h	Show this message and exit.',
        '--help	Show this message and exit.')
    'careercli schema' = @(
        '--color	Use color: auto (on a terminal), always or never.',
        '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.',
        '--version	Show the version and exit.',
        '-h	Show this message and exit.',
        '--help	Show this message and exit.')
    'careercli completion' = @(
        '--color	Use color: auto (on a terminal), always or never.',
        '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.',
        '--version	Show the version and exit.',
        '-h	Show this message and exit.',
        '--help	Show this message and exit.')
    'careercli me' = @(
        '--json	Print one JSON document.',
        '--format	The format of the answer: text, json, markdown, html, csv.',
        '-o	Write the answer to this file, in the format of its ending or of --format; - is stdout.',
        '--output	Write the answer to this file, in the format of its ending or of --format; - is stdout.',
        '--fields	Print JSON with these fields only, such as roles.id; repeatable.',
        '--color	Use color: auto (on a terminal), always or never.',
        '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.',
        '--version	Show the version and exit.',
        '-h	Show this message and exit.',
        '--help	Show this message and exit.')
    'careercli me show' = @(
        '--json	Print one JSON document.',
        '--format	The format of the answer: text, json, markdown, html, csv.',
        '-o	Write the answer to this file, in the format of its ending or of --format; - is stdout.',
        '--output	Write the answer to this file, in the format of its ending or of --format; - is stdout.',
        '--fields	Print JSON with these fields only, such as roles.id; repeatable.',
        '--color	Use color: auto (on a terminal), always or never.',
        '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.',
        '--version	Show the version and exit.',
        '-h	Show this message and exit.',
        '--help	Show this message and exit.')
    'careercli me add' = @(
        '--wait	How long to wait for another careercli that writes the same file.',
        '--color	Use color: auto (on a terminal), always or never.',
        '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.',
        '--version	Show the version and exit.',
        '-h	Show this message and exit.',
        '--help	Show this message and exit.')
    'careercli me remove' = @(
        '--wait	How long to wait for another careercli that writes the same file.',
        '--color	Use color: auto (on a terminal), always or never.',
        '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.',
        '--version	Show the version and exit.',
        '-h	Show this message and exit.',
        '--help	Show this message and exit.')
    'careercli me set' = @(
        '--weight	A weight, such as pay=3; 1 unless told; repeatable: pay, openings, remote, entry, fit.',
        '--wait	How long to wait for another careercli that writes the same file.',
        '--color	Use color: auto (on a terminal), always or never.',
        '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.',
        '--version	Show the version and exit.',
        '-h	Show this message and exit.',
        '--help	Show this message and exit.')
    'careercli me import' = @(
        '--wait	How long to wait for another careercli that writes the same file.',
        '--color	Use color: auto (on a terminal), always or never.',
        '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.',
        '--version	Show the version and exit.',
        '-h	Show this message and exit.',
        '--help	Show this message and exit.')
    'careercli me path' = @(
        '--color	Use color: auto (on a terminal), always or never.',
        '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.',
        '--version	Show the version and exit.',
        '-h	Show this message and exit.',
        '--help	Show this message and exit.')
    'careercli me edit' = @(
        '--color	Use color: auto (on a terminal), always or never.',
        '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.',
        '--version	Show the version and exit.',
        '-h	Show this message and exit.',
        '--help	Show this message and exit.')
    'careercli market' = @(
        '--color	Use color: auto (on a terminal), always or never.',
        '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.',
        '--version	Show the version and exit.',
        '-h	Show this message and exit.',
        '--help	Show this message and exit.')
    'careercli market import' = @(
        '--source	An id for the source.',
        '--name	The source''s name.',
        '--url	The source''s address.',
        '--as-of	The last day of the figures.',
        '--country	Only postings there: US, GB.',
        '--since	Only postings since then.',
        '--until	Only postings until then.',
        '--by	A snapshot for each period: year, quarter, month.',
        '--currency	The currency of pay; else the commonest.',
        '--least	Leave out roles with fewer.',
        '--map	The columns of another kind of file.',
        '--titles	Title rules that come before the bundled ones.',
        '-o	The catalog file; else SOURCE.toml.',
        '--output	The catalog file; else SOURCE.toml.',
        '--lenient	Skip rows that cannot be read, however many.',
        '--encoding	The files'' encoding, where it is not UTF-8.',
        '--wait	How long to wait for another careercli that writes the same file.',
        '--json	Print one JSON document.',
        '--format	The format of the answer: text, json, markdown, html, csv.',
        '--fields	Print JSON with these fields only, such as roles.id; repeatable.',
        '--color	Use color: auto (on a terminal), always or never.',
        '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.',
        '--version	Show the version and exit.',
        '-h	Show this message and exit.',
        '--help	Show this message and exit.')
    'careercli market titles' = @(
        '--map	The columns of another kind of file.',
        '--titles	Title rules that come before the bundled ones.',
        '--lenient	Skip rows that cannot be read, however many.',
        '--encoding	The files'' encoding, where it is not UTF-8.',
        '--all	Show all titles.',
        '--json	Print one JSON document.',
        '--format	The format of the answer: text, json, markdown, html, csv.',
        '-o	Write the answer to this file, in the format of its ending or of --format; - is stdout.',
        '--output	Write the answer to this file, in the format of its ending or of --format; - is stdout.',
        '--fields	Print JSON with these fields only, such as roles.id; repeatable.',
        '--color	Use color: auto (on a terminal), always or never.',
        '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.',
        '--version	Show the version and exit.',
        '-h	Show this message and exit.',
        '--help	Show this message and exit.')
    'careercli market fetch' = @(
        '--panel	The boards of a CSV file: platform,slug.',
        '--into	Where payloads are saved.',
        '--find	Look up boards, fetch nothing.',
        '--mirror	Ask a mirror of your own: URL/HOST/PATH.',
        '--least	Boards that must answer.',
        '--json	Print one JSON document.',
        '--format	The format of the answer: text, json, markdown, html, csv.',
        '-o	Write the answer to this file, in the format of its ending or of --format; - is stdout.',
        '--output	Write the answer to this file, in the format of its ending or of --format; - is stdout.',
        '--fields	Print JSON with these fields only, such as roles.id; repeatable.',
        '--color	Use color: auto (on a terminal), always or never.',
        '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.',
        '--version	Show the version and exit.',
        '-h	Show this message and exit.',
        '--help	Show this message and exit.')
    'careercli market update' = @(
        '--panel	The boards of a CSV file: platform,slug.',
        '--offline	Import the last day of DIR, fetch nothing.',
        '--keep	Keep payloads for so many weeks.',
        '--mirror	Ask a mirror of your own: URL/HOST/PATH.',
        '--least	Boards that must answer.',
        '--json	Print one JSON document.',
        '--format	The format of the answer: text, json, markdown, html, csv.',
        '-o	Write the answer to this file, in the format of its ending or of --format; - is stdout.',
        '--output	Write the answer to this file, in the format of its ending or of --format; - is stdout.',
        '--fields	Print JSON with these fields only, such as roles.id; repeatable.',
        '--color	Use color: auto (on a terminal), always or never.',
        '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.',
        '--version	Show the version and exit.',
        '-h	Show this message and exit.',
        '--help	Show this message and exit.')
    'careercli market watch' = @(
        '--skills	Your skills: python,sql; - reads stdin, @FILE a file; repeatable.',
        '--resume	Your CV: text, PDF, DOCX, HTML, JSON, LinkedIn export; - is stdin; repeatable.',
        '--from	Where payloads were saved.',
        '--json	Print one JSON document.',
        '--format	The format of the answer: text, json, markdown, html, csv.',
        '-o	Write the answer to this file, in the format of its ending or of --format; - is stdout.',
        '--output	Write the answer to this file, in the format of its ending or of --format; - is stdout.',
        '--fields	Print JSON with these fields only, such as roles.id; repeatable.',
        '--color	Use color: auto (on a terminal), always or never.',
        '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.',
        '--version	Show the version and exit.',
        '-h	Show this message and exit.',
        '--help	Show this message and exit.')
}
$values = @{
    'careercli --color' = @(
        'words',
        'auto',
        'always',
        'never')
    'careercli compare :*' = @(
        'roles')
    'careercli compare --section' = @(
        'words',
        'verdict',
        'side-by-side',
        'skills',
        'switching',
        'you',
        'others',
        'salary',
        'hiring',
        'path',
        'getting-in',
        'market',
        'seniority',
        'week',
        'questions',
        'related')
    'careercli compare --skills' = @(
        'skills')
    'careercli compare --resume' = @(
        'files')
    'careercli compare --place' = @(
        'text')
    'careercli compare --source' = @(
        'words',
        'ai-market-pulse',
        'ai-jobs-net',
        'builtin-ai',
        'data-jobs-2023',
        'open-jobs-2026-08',
        'bls-oews-2024')
    'careercli compare --catalog' = @(
        'files')
    'careercli compare --format' = @(
        'words',
        'text',
        'json',
        'markdown',
        'html',
        'csv')
    'careercli compare -o' = @(
        'files')
    'careercli compare --output' = @(
        'files')
    'careercli compare --fields' = @(
        'text')
    'careercli compare --color' = @(
        'words',
        'auto',
        'always',
        'never')
    'careercli roles :1' = @(
        'text')
    'careercli roles --sort' = @(
        'words',
        'id',
        'title',
        'source',
        'openings',
        'median',
        'p25',
        'p75',
        'remote',
        'entry')
    'careercli roles --source' = @(
        'words',
        'ai-market-pulse',
        'ai-jobs-net',
        'builtin-ai',
        'data-jobs-2023',
        'open-jobs-2026-08',
        'bls-oews-2024')
    'careercli roles --catalog' = @(
        'files')
    'careercli roles --format' = @(
        'words',
        'text',
        'json',
        'markdown',
        'html',
        'csv')
    'careercli roles -o' = @(
        'files')
    'careercli roles --output' = @(
        'files')
    'careercli roles --fields' = @(
        'text')
    'careercli roles --color' = @(
        'words',
        'auto',
        'always',
        'never')
    'careercli show :1' = @(
        'roles')
    'careercli show --section' = @(
        'words',
        'figures',
        'salary',
        'seniority',
        'skills',
        'hiring',
        'others',
        'path',
        'getting-in',
        'market',
        'week',
        'related')
    'careercli show --place' = @(
        'text')
    'careercli show --source' = @(
        'words',
        'ai-market-pulse',
        'ai-jobs-net',
        'builtin-ai',
        'data-jobs-2023',
        'open-jobs-2026-08',
        'bls-oews-2024')
    'careercli show --catalog' = @(
        'files')
    'careercli show --format' = @(
        'words',
        'text',
        'json',
        'markdown',
        'html',
        'csv')
    'careercli show -o' = @(
        'files')
    'careercli show --output' = @(
        'files')
    'careercli show --fields' = @(
        'text')
    'careercli show --color' = @(
        'words',
        'auto',
        'always',
        'never')
    'careercli gap :*' = @(
        'roles')
    'careercli gap --skills' = @(
        'skills')
    'careercli gap --resume' = @(
        'files')
    'careercli gap --learn' = @(
        'skills')
    'careercli gap --reach' = @(
        'text')
    'careercli gap --posting' = @(
        'files')
    'careercli gap --top' = @(
        'text')
    'careercli gap --place' = @(
        'text')
    'careercli gap --source' = @(
        'words',
        'ai-market-pulse',
        'ai-jobs-net',
        'builtin-ai',
        'data-jobs-2023',
        'open-jobs-2026-08',
        'bls-oews-2024')
    'careercli gap --catalog' = @(
        'files')
    'careercli gap --format' = @(
        'words',
        'text',
        'json',
        'markdown',
        'html',
        'csv')
    'careercli gap -o' = @(
        'files')
    'careercli gap --output' = @(
        'files')
    'careercli gap --fields' = @(
        'text')
    'careercli gap --color' = @(
        'words',
        'auto',
        'always',
        'never')
    'careercli switch :1' = @(
        'roles')
    'careercli switch :2' = @(
        'roles')
    'careercli switch --skills' = @(
        'skills')
    'careercli switch --resume' = @(
        'files')
    'careercli switch --top' = @(
        'text')
    'careercli switch --place' = @(
        'text')
    'careercli switch --source' = @(
        'words',
        'ai-market-pulse',
        'ai-jobs-net',
        'builtin-ai',
        'data-jobs-2023',
        'open-jobs-2026-08',
        'bls-oews-2024')
    'careercli switch --catalog' = @(
        'files')
    'careercli switch --format' = @(
        'words',
        'text',
        'json',
        'markdown',
        'html',
        'csv')
    'careercli switch -o' = @(
        'files')
    'careercli switch --output' = @(
        'files')
    'careercli switch --fields' = @(
        'text')
    'careercli switch --color' = @(
        'words',
        'auto',
        'always',
        'never')
    'careercli rank :*' = @(
        'roles')
    'careercli rank --weight' = @(
        'words',
        'pay=',
        'openings=',
        'remote=',
        'entry=',
        'fit=')
    'careercli rank --skills' = @(
        'skills')
    'careercli rank --resume' = @(
        'files')
    'careercli rank --missing' = @(
        'words',
        'skip',
        'lowest')
    'careercli rank --top' = @(
        'text')
    'careercli rank --place' = @(
        'text')
    'careercli rank --source' = @(
        'words',
        'ai-market-pulse',
        'ai-jobs-net',
        'builtin-ai',
        'data-jobs-2023',
        'open-jobs-2026-08',
        'bls-oews-2024')
    'careercli rank --catalog' = @(
        'files')
    'careercli rank --format' = @(
        'words',
        'text',
        'json',
        'markdown',
        'html',
        'csv')
    'careercli rank -o' = @(
        'files')
    'careercli rank --output' = @(
        'files')
    'careercli rank --fields' = @(
        'text')
    'careercli rank --color' = @(
        'words',
        'auto',
        'always',
        'never')
    'careercli trend :*' = @(
        'roles')
    'careercli trend --section' = @(
        'words',
        'periods',
        'days',
        'steps',
        'pay',
        'levels')
    'careercli trend --source' = @(
        'words',
        'ai-market-pulse',
        'ai-jobs-net',
        'builtin-ai',
        'data-jobs-2023',
        'open-jobs-2026-08',
        'bls-oews-2024')
    'careercli trend --catalog' = @(
        'files')
    'careercli trend --format' = @(
        'words',
        'text',
        'json',
        'markdown',
        'html',
        'csv')
    'careercli trend -o' = @(
        'files')
    'careercli trend --output' = @(
        'files')
    'careercli trend --fields' = @(
        'text')
    'careercli trend --color' = @(
        'words',
        'auto',
        'always',
        'never')
    'careercli sources :1' = @(
        'words',
        'ai-market-pulse',
        'ai-jobs-net',
        'builtin-ai',
        'data-jobs-2023',
        'open-jobs-2026-08',
        'bls-oews-2024')
    'careercli sources --catalog' = @(
        'files')
    'careercli sources --format' = @(
        'words',
        'text',
        'json',
        'markdown',
        'html',
        'csv')
    'careercli sources -o' = @(
        'files')
    'careercli sources --output' = @(
        'files')
    'careercli sources --fields' = @(
        'text')
    'careercli sources --color' = @(
        'words',
        'auto',
        'always',
        'never')
    'careercli occupations :1' = @(
        'text')
    'careercli occupations --zone' = @(
        'text')
    'careercli occupations --group' = @(
        'text')
    'careercli occupations --place' = @(
        'text')
    'careercli occupations --sort' = @(
        'words',
        'match',
        'median',
        'employment',
        'zone',
        'title',
        'code')
    'careercli occupations --format' = @(
        'words',
        'text',
        'json',
        'markdown',
        'html',
        'csv')
    'careercli occupations -o' = @(
        'files')
    'careercli occupations --output' = @(
        'files')
    'careercli occupations --fields' = @(
        'text')
    'careercli occupations --color' = @(
        'words',
        'auto',
        'always',
        'never')
    'careercli places :1' = @(
        'roles')
    'careercli places --in' = @(
        'text')
    'careercli places --sort' = @(
        'words',
        'pay',
        'common',
        'jobs')
    'careercli places --catalog' = @(
        'files')
    'careercli places --format' = @(
        'words',
        'text',
        'json',
        'markdown',
        'html',
        'csv')
    'careercli places -o' = @(
        'files')
    'careercli places --output' = @(
        'files')
    'careercli places --fields' = @(
        'text')
    'careercli places --color' = @(
        'words',
        'auto',
        'always',
        'never')
    'careercli skills :1' = @(
        'skills')
    'careercli skills --read' = @(
        'files')
    'careercli skills --catalog' = @(
        'files')
    'careercli skills --format' = @(
        'words',
        'text',
        'json',
        'markdown',
        'html',
        'csv')
    'careercli skills -o' = @(
        'files')
    'careercli skills --output' = @(
        'files')
    'careercli skills --fields' = @(
        'text')
    'careercli skills --color' = @(
        'words',
        'auto',
        'always',
        'never')
    'careercli check :*' = @(
        'files')
    'careercli check --format' = @(
        'words',
        'text',
        'json',
        'markdown',
        'html',
        'csv')
    'careercli check -o' = @(
        'files')
    'careercli check --output' = @(
        'files')
    'careercli check --fields' = @(
        'text')
    'careercli check --color' = @(
        'words',
        'auto',
        'always',
        'never')
    'careercli site -o' = @(
        'files')
    'careercli site --output' = @(
        'files')
    'careercli site --url' = @(
        'text')
    'careercli site --catalog' = @(
        'files')
    'careercli site --color' = @(
        'words',
        'auto',
        'always',
        'never')
    'careercli mcp --color' = @(
        'words',
        'auto',
        'always',
        'never')
    'careercli schema :1' = @(
        'words',
        'compare',
        'roles',
        'show',
        'gap',
        'switch',
        'rank',
        'trend',
        'sources',
        'occupations',
        'places',
        'me',
        'skills',
        'market-import',
        'market-titles',
        'market-fetch',
        'market-update',
        'market-watch',
        'check')
    'careercli schema --color' = @(
        'words',
        'auto',
        'always',
        'never')
    'careercli completion :1' = @(
        'words',
        'bash',
        'zsh',
        'fish',
        'powershell')
    'careercli completion --color' = @(
        'words',
        'auto',
        'always',
        'never')
    'careercli me --format' = @(
        'words',
        'text',
        'json',
        'markdown',
        'html',
        'csv')
    'careercli me -o' = @(
        'files')
    'careercli me --output' = @(
        'files')
    'careercli me --fields' = @(
        'text')
    'careercli me --color' = @(
        'words',
        'auto',
        'always',
        'never')
    'careercli me show --format' = @(
        'words',
        'text',
        'json',
        'markdown',
        'html',
        'csv')
    'careercli me show -o' = @(
        'files')
    'careercli me show --output' = @(
        'files')
    'careercli me show --fields' = @(
        'text')
    'careercli me show --color' = @(
        'words',
        'auto',
        'always',
        'never')
    'careercli me add :*' = @(
        'skills')
    'careercli me add --wait' = @(
        'text')
    'careercli me add --color' = @(
        'words',
        'auto',
        'always',
        'never')
    'careercli me remove :*' = @(
        'skills')
    'careercli me remove --wait' = @(
        'text')
    'careercli me remove --color' = @(
        'words',
        'auto',
        'always',
        'never')
    'careercli me set --weight' = @(
        'words',
        'pay=',
        'openings=',
        'remote=',
        'entry=',
        'fit=')
    'careercli me set --wait' = @(
        'text')
    'careercli me set --color' = @(
        'words',
        'auto',
        'always',
        'never')
    'careercli me import :1' = @(
        'files')
    'careercli me import --wait' = @(
        'text')
    'careercli me import --color' = @(
        'words',
        'auto',
        'always',
        'never')
    'careercli me path --color' = @(
        'words',
        'auto',
        'always',
        'never')
    'careercli me edit --color' = @(
        'words',
        'auto',
        'always',
        'never')
    'careercli market --color' = @(
        'words',
        'auto',
        'always',
        'never')
    'careercli market import :*' = @(
        'files')
    'careercli market import --source' = @(
        'text')
    'careercli market import --name' = @(
        'text')
    'careercli market import --url' = @(
        'text')
    'careercli market import --as-of' = @(
        'text')
    'careercli market import --country' = @(
        'text')
    'careercli market import --since' = @(
        'text')
    'careercli market import --until' = @(
        'text')
    'careercli market import --by' = @(
        'words',
        'year',
        'quarter',
        'month')
    'careercli market import --currency' = @(
        'text')
    'careercli market import --least' = @(
        'text')
    'careercli market import --map' = @(
        'text')
    'careercli market import --titles' = @(
        'files')
    'careercli market import -o' = @(
        'files')
    'careercli market import --output' = @(
        'files')
    'careercli market import --encoding' = @(
        'text')
    'careercli market import --wait' = @(
        'text')
    'careercli market import --format' = @(
        'words',
        'text',
        'json',
        'markdown',
        'html',
        'csv')
    'careercli market import --fields' = @(
        'text')
    'careercli market import --color' = @(
        'words',
        'auto',
        'always',
        'never')
    'careercli market titles :*' = @(
        'files')
    'careercli market titles --map' = @(
        'text')
    'careercli market titles --titles' = @(
        'files')
    'careercli market titles --encoding' = @(
        'text')
    'careercli market titles --format' = @(
        'words',
        'text',
        'json',
        'markdown',
        'html',
        'csv')
    'careercli market titles -o' = @(
        'files')
    'careercli market titles --output' = @(
        'files')
    'careercli market titles --fields' = @(
        'text')
    'careercli market titles --color' = @(
        'words',
        'auto',
        'always',
        'never')
    'careercli market fetch :*' = @(
        'text')
    'careercli market fetch --panel' = @(
        'files')
    'careercli market fetch --into' = @(
        'files')
    'careercli market fetch --find' = @(
        'text')
    'careercli market fetch --mirror' = @(
        'text')
    'careercli market fetch --least' = @(
        'text')
    'careercli market fetch --format' = @(
        'words',
        'text',
        'json',
        'markdown',
        'html',
        'csv')
    'careercli market fetch -o' = @(
        'files')
    'careercli market fetch --output' = @(
        'files')
    'careercli market fetch --fields' = @(
        'text')
    'careercli market fetch --color' = @(
        'words',
        'auto',
        'always',
        'never')
    'careercli market update :*' = @(
        'text')
    'careercli market update --panel' = @(
        'files')
    'careercli market update --offline' = @(
        'files')
    'careercli market update --keep' = @(
        'text')
    'careercli market update --mirror' = @(
        'text')
    'careercli market update --least' = @(
        'text')
    'careercli market update --format' = @(
        'words',
        'text',
        'json',
        'markdown',
        'html',
        'csv')
    'careercli market update -o' = @(
        'files')
    'careercli market update --output' = @(
        'files')
    'careercli market update --fields' = @(
        'text')
    'careercli market update --color' = @(
        'words',
        'auto',
        'always',
        'never')
    'careercli market watch :*' = @(
        'roles')
    'careercli market watch --skills' = @(
        'skills')
    'careercli market watch --resume' = @(
        'files')
    'careercli market watch --from' = @(
        'files')
    'careercli market watch --format' = @(
        'words',
        'text',
        'json',
        'markdown',
        'html',
        'csv')
    'careercli market watch -o' = @(
        'files')
    'careercli market watch --output' = @(
        'files')
    'careercli market watch --fields' = @(
        'text')
    'careercli market watch --color' = @(
        'words',
        'auto',
        'always',
        'never')
}

# Where the word list stands: by the rule that careercli itself follows.
if ($env:OS -eq 'Windows_NT') { $cache = "$env:LOCALAPPDATA\careercli\Cache" }
elseif ("$env:XDG_CACHE_HOME".StartsWith('/')) { $cache = "$env:XDG_CACHE_HOME/careercli" }
elseif ($IsMacOS) { $cache = "$HOME/Library/Caches/careercli" }
else { $cache = "$HOME/.cache/careercli" }

$key = 'careercli'
$kind = @()
$place = 1
$only = $false
foreach ($element in ($commandAst.CommandElements | Select-Object -Skip 1)) {
    # The cursor is counted from the start of the command.
    if ($element.Extent.EndOffset - $commandAst.Extent.StartOffset -ge $cursorPosition) { break }
    $word = $element.Extent.Text.Trim("'", '"')
    if ($kind) { $kind = @() }
    elseif ($only) { $place++ }
    elseif ($word -eq '--') { $only = $true }
    elseif ($word.StartsWith('-')) { $kind = @($values["$key $word"]) -ne $null }
    elseif ($commands[$key] | Where-Object { $_.Split("`t")[0] -ceq $word }) {
        $key = "$key $word"
        $place = 1
    }
    else { $place++ }
}

$before = ''
$last = $wordToComplete
if (-not $kind -and -not $only -and $wordToComplete.StartsWith('-')) {
    if (-not $wordToComplete.Contains('=')) { $kind = @('options') }
    else {
        $option, $last = $wordToComplete.Split('=', 2)
        $before = "$option="
        $kind = @($values["$key $option"]) -ne $null
        if (-not $kind) { return }
    }
}
elseif (-not $kind) {
    $kind = @($values["$key :$place"]) -ne $null
    if (-not $kind) { $kind = @($values["$key :*"]) -ne $null }
    if (-not $kind) { $kind = @('commands') }
}

$found = switch ($kind[0]) {
    'commands' { $commands[$key] }
    'options' { $options[$key] }
    'words' { $kind | Select-Object -Skip 1 }
    'skills' {
        $comma = $last.LastIndexOf(',') + 1
        $before += $last.Substring(0, $comma)
        $last = $last.Substring($comma)
        $skills
    }
    'roles' {
        $roles
        if ($last.Length -gt 2) { $occupations }
        $file = Get-Item -LiteralPath (Join-Path $cache 'roles.tsv') -ErrorAction Ignore
        if ($file -is [IO.FileInfo] -and -not $file.LinkType -and $file.Length -le 131072) {
            $known = $roles | ForEach-Object { $_.Split("`t")[0] }
            Get-Content -LiteralPath $file.FullName -TotalCount 200 -Encoding UTF8 -ErrorAction Ignore |
                Where-Object { $_ -cmatch '\A[a-z0-9-]{1,64}\t[^\p{C}]+\z' } |
                Where-Object { $known -cnotcontains $_.Split("`t")[0] }
        }
    }
}
foreach ($entry in $found) {
    $word, $meaning = $entry.Split([char[]]"`t", 2)
    if ($word.StartsWith($last, 'OrdinalIgnoreCase')) {
        if (-not $meaning) { $meaning = $word }
        [System.Management.Automation.CompletionResult]::new("$before$word", $word, 'ParameterValue', $meaning)
    }
}
}
